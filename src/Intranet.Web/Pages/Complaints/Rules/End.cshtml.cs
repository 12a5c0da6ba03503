using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Asks once before a rule is ended, and says what that means.</summary>
[Authorize(Policy = ComplaintsPermissions.Route)]
public sealed class EndModel(IMediator mediator, RoutingWords words, IStringLocalizer<RoutingPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Rule { get; set; }

    [BindProperty(SupportsGet = true, Name = "centre")]
    public long? CentreId { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public RoutingView Found { get; private set; } = null!;

    public RuleRow Row { get; private set; } = null!;

    public RoutingWords Words => words;

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Row.Revision;
        Input.LastDay = Row.Rule.From > Found.Today ? Row.Rule.From : Found.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new EndRoutingRule(Rule, Revision, Input.LastDay, OperationId))).Accepted) return Page();

        Done = texts["end.done", Texts.Date(Input.LastDay)];
        return LocalRedirect($"/complaints/rules?centre={RoutingWords.Value(Found.Centre.AgencyId)}");
    }

    protected override string? FieldOfRule(string code) => code == "routing.ends-before" ? nameof(EndInput.LastDay) : null;

    private async Task ReadAsync()
    {
        Found = await SendAsync(new ReadRouting(CentreId));
        Row = Found.Find(Rule);
    }

    public sealed class EndInput
    {
        public DateOnly LastDay { get; set; }
    }
}
