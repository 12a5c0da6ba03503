using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Privacy;

/// <summary>Holds a case, or releases it: what it comes to is said before.</summary>
[Authorize(Policy = PrivacyPermissions.Hold)]
public sealed class HoldModel(IMediator mediator, IStringLocalizer<PrivacyPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public HoldInput Input { get; set; } = new();

    public HoldView Found { get; private set; } = null!;

    public async Task OnGetAsync() => Found = await SendAsync(new ReadHold(Id));

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new HoldCase(Id, Input.Reason, OperationId), "hold.done");

    public Task<IActionResult> OnPostReleaseAsync() => ActAsync(() => new ReleaseCase(Id, Input.Reason, OperationId), "release.done");

    private async Task<IActionResult> ActAsync(Func<IRequest<Unit>> command, string done)
    {
        await OnGetAsync();
        if (!(await TrySendAsync(command)).Accepted) return Page();
        Done = texts[done, Found.Number.Text];
        return LocalRedirect("/privacy/holds");
    }

    public sealed class HoldInput
    {
        public string? Reason { get; set; }
    }
}
