using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Asks once before a meeting is called off, and says who will be told.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class CancelModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public CancelInput Input { get; set; } = new();

    public MeetingView Meeting { get; private set; } = null!;

    /// <summary>It can no longer be moved or called off.</summary>
    public bool HasBegun => Meeting.Status == MeetingStatus.Invited && Meeting.StartsAt <= clock.Now;

    public Reach Reach { get; private set; } = new(0, 0, 0, 0);

    public async Task<IActionResult> OnGetAsync(long id)
    {
        await ReadAsync(id);
        return Meeting.Status is MeetingStatus.Draft or MeetingStatus.Invited ? Page() : RedirectToPage("Details", new { id });
    }

    public async Task<IActionResult> OnPostAsync(long id, int revision)
    {
        var sent = await TrySendAsync(() => new CancelMeeting(
            id, revision, Input.Reason?.Trim() ?? "", string.IsNullOrWhiteSpace(Input.LetterNumber) ? null : Input.LetterNumber.Trim(), OperationId));
        if (!sent.Accepted)
        {
            await ReadAsync(id);
            return Page();
        }

        Done = sent.Result == 0 ? texts["cancel.done.draft"] : texts["cancel.done", sent.Result];
        return RedirectToPage("Details", new { id });
    }

    private async Task ReadAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        Reach = await SendAsync(new ReadReach(id));
    }

    public sealed class CancelInput
    {
        public string? Reason { get; set; }

        public string? LetterNumber { get; set; }
    }
}
