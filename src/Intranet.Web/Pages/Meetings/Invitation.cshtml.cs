using System.Globalization;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One invitation: the invitee answers it, or the registry desk prepares the answer and the invitee decides.</summary>
public sealed class InvitationModel(IMediator mediator, RecordHistory history, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The revision the person saw.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public InvitationView Invitation { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IEnumerable<SelectListItem> Officers => Invitation.Officers.Select(o => new SelectListItem(
        $"{Texts.Name(o.Name)} – {Texts.Name(o.Position)}", o.PersonId.ToString(CultureInfo.InvariantCulture), o.PersonId == Input.DelegatePersonId));

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Invitation.Revision;
        Input = new AnswerInput
        {
            Kind = Invitation.Answer,
            DelegatePersonId = Invitation.Delegations.FirstOrDefault(d => d.Status == DelegationStatus.Proposed)?.PersonId,
            Instruction = Invitation.Delegations.FirstOrDefault(d => d.Status == DelegationStatus.Proposed)?.Instruction,
            Reason = Invitation.Reason,
        };
    }

    public Task<IActionResult> OnPostAnswerAsync() => ActAsync(new AnswerInvitation(Id, Revision, Input.ToAnswer(), OperationId), "done.answered");

    public Task<IActionResult> OnPostPrepareAsync() => ActAsync(new PrepareAnswer(Id, Revision, Input.ToAnswer(), OperationId), "done.prepared");

    public Task<IActionResult> OnPostApproveAsync() => ActAsync(new ApproveAnswer(Id, Revision, OperationId), "done.answered");

    public Task<IActionResult> OnPostReturnAsync() => ActAsync(new ReturnAnswer(Id, Revision, Input.ReturnReason ?? "", OperationId), "done.returned");

    private async Task<IActionResult> ActAsync(IRequest<Unit> command, string done)
    {
        var sent = await TrySendAsync(() => command);
        if (!sent.Accepted)
        {
            await ReadAsync();

            // Whoever reads what happened meanwhile decides on that.
            ModelState.Remove(nameof(Revision));
            Revision = Invitation.Revision;
            return Page();
        }

        Done = texts[done];
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync()
    {
        Invitation = await SendAsync(new ReadInvitation(Id));
        History = await history.ReadAsync(Invitation.Ref, HttpContext.RequestAborted);
    }
}

/// <summary>An answer as it is given on the page.</summary>
public sealed class AnswerInput
{
    public AnswerKind? Kind { get; set; }

    public long? DelegatePersonId { get; set; }

    public string? Instruction { get; set; }

    public string? Reason { get; set; }

    public string? ReturnReason { get; set; }

    // No choice is a value outside the enum, which the use case refuses beside the field.
    public InvitationAnswer ToAnswer() => new(
        Kind ?? (AnswerKind)(-1), Reason?.Trim(),
        new DelegationTerms(DelegatePersonId is { } id ? [new ChosenDelegate(id, DelegateAuthority.Full)] : [], Instruction: Instruction?.Trim()));
}
