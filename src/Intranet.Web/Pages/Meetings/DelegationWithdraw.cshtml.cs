using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Asks once before an officer is withdrawn, and says who will be told.</summary>
public sealed class DelegationWithdrawModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public BriefingView Briefing { get; private set; } = null!;

    /// <summary>This officer and whoever it was passed on to.</summary>
    public IEnumerable<DelegationView> Told => Briefing.Chain.Where(d => d.Depth >= Briefing.Own.Depth && d.IsStanding);

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Briefing.Own.Revision;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new WithdrawDelegation(Id, Revision, OperationId));
        if (sent.Accepted)
        {
            Done = texts["delegation.withdrawn"];
            return RedirectToPage("Invitation", new { id = Briefing.InvitationId });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Briefing.Own.Revision);
        return Page();
    }

    private async Task ReadAsync()
    {
        Briefing = await SendAsync(new ReadDelegation(Id));
        if (!Briefing.MayWithdraw) throw new RecordNotFound();
    }
}
