using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Asks once before an answer is taken back, and says who will be told.</summary>
public sealed class InvitationTakeBackModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : InvitationPage(mediator, texts)
{
    public IEnumerable<DelegationView> Told => Invitation.Delegations.Where(d => d.IsLive || d.Status == DelegationStatus.PassedOn);

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAsync();
        return Invitation.MayTakeBack ? Page() : RedirectToPage("Invitation", new { Id });
    }

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new TakeBackAnswer(Id, Revision, OperationId), "takeback.done");

    protected override async Task ReadAsync()
    {
        await base.ReadAsync();
        if (Invitation.Part != InvitationPart.Decider) throw new RecordNotFound();
    }
}
