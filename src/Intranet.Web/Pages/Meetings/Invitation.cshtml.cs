using Intranet.Domain.Files;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One invitation: the invitee answers it, or the registry desk prepares the answer and the invitee decides.</summary>
public sealed class InvitationModel(IMediator mediator, RecordHistory history, FileList papers, IStringLocalizer<MeetingsPageTexts> texts)
    : InvitationPage(mediator, texts)
{
    /// <summary>Approved from the list on the desk, which is shown again afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public bool FromDesk { get; set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Scans of orders.</summary>
    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostAnswerAsync() =>
        ActAsync(() => new AnswerInvitation(Id, Revision, Input.ToAnswer(), OperationId), "done.answered");

    public Task<IActionResult> OnPostPrepareAsync() =>
        ActAsync(() => new PrepareAnswer(Id, Revision, Input.ToAnswer(), OperationId), "done.prepared");

    public Task<IActionResult> OnPostApproveAsync() =>
        ActAsync(() => new ApproveAnswer(Id, Revision, OperationId), "done.answered", FromDesk ? "/" : null);

    public Task<IActionResult> OnPostReturnAsync() =>
        ActAsync(() => new ReturnAnswer(Id, Revision, Input.ReturnReason ?? "", OperationId), "done.returned");

    protected override async Task ReadAsync()
    {
        await base.ReadAsync();
        History = await history.ReadAsync(Invitation.Ref, HttpContext.RequestAborted);
        Papers = await papers.OfAsync(Invitation.Ref, HttpContext.RequestAborted);
    }
}
