using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Moves a meeting; says who will be asked again, and what else happens at the new time.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class PostponeModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<MeetingsPageTexts> texts) : TimeFormPage(mediator)
{
    [BindProperty]
    public PostponeInput Input { get; set; } = new();

    /// <summary>What stood on the screen; a meeting that was changed since is not moved.</summary>
    [BindProperty]
    public int Revision { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    /// <summary>It can no longer be moved or called off.</summary>
    public bool HasBegun => Meeting.Status == MeetingStatus.Invited && Meeting.StartsAt <= clock.Now;

    public Reach Reach { get; private set; } = new(0, 0, 0, 0);

    public IReadOnlyList<long> BodyIds => [.. Meeting.Bodies.Select(b => b.WorkingGroupId)];

    public async Task<IActionResult> OnGetAsync(long id)
    {
        await ReadAsync(id);
        if (Meeting.Status != MeetingStatus.Invited) return RedirectToPage("Details", new { id });

        Revision = Meeting.Revision;
        Input = new PostponeInput
        {
            StartsAt = Bangkok.Time(Meeting.StartsAt),
            EndsAt = Bangkok.Time(Meeting.EndsAt),
            Place = Meeting.Place,
            OnlineLink = Meeting.OnlineLink,
        };
        return Page();
    }

    /// <param name="check">Only look at the time; nothing is saved.</param>
    public async Task<IActionResult> OnPostAsync(long id, bool check)
    {
        await ReadAsync(id);
        if (check)
        {
            ForgiveWhatIsNotChecked();
            return await FormAsync(id);
        }

        var sent = await TrySendAsync(() => Input.ToCommand(id, Revision, OperationId));
        if (!sent.Accepted) return await FormAsync(id);

        Done = texts["postpone.done", sent.Result];
        return RedirectToPage("Details", new { id });
    }

    private async Task<IActionResult> FormAsync(long id)
    {
        await CheckAsync(Input, BodyIds, id);
        return Page();
    }

    private async Task ReadAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        Reach = await SendAsync(new ReadReach(id));
    }
}
