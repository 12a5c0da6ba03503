using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>The rules of a centre in their order, with those that never fire.</summary>
[Authorize(Policy = ComplaintsPermissions.Handle)]
public sealed class IndexModel(IMediator mediator, RoutingWords words, IStringLocalizer<RoutingPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "centre")]
    public long? CentreId { get; set; }

    public RoutingView Found { get; private set; } = null!;

    public RoutingWords Words => words;

    public async Task OnGetAsync() => Found = await SendAsync(new ReadRouting(CentreId));

    public async Task<IActionResult> OnPostMoveAsync(long rule, int revision, bool up)
    {
        Found = await SendAsync(new ReadRouting(CentreId));
        if (!(await TrySendAsync(() => new MoveRoutingRule(rule, revision, up, OperationId))).Accepted) return Page();

        Done = texts["move.done"];
        return LocalRedirect($"/complaints/rules?centre={RoutingWords.Value(Found.Centre.AgencyId)}#rule-{RoutingWords.Value(rule)}");
    }
}
