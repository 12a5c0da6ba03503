using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Asks once before the invitations go out, because they cannot be called back.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class SendModel(IMediator mediator, WorkingCalendarReader calendars, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    public MeetingView Meeting { get; private set; } = null!;

    public IReadOnlyList<InviteeView> Invitees { get; private set; } = [];

    public int AgencyCount => Invitees.Where(i => i.Name.AgencyId is not null).DistinctBy(i => i.Name.AgencyId).Count();

    public bool IsDayOff { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id)
    {
        await ReadAsync(id);
        return Meeting.Status == MeetingStatus.Draft ? Page() : RedirectToPage("Details", new { id });
    }

    public async Task<IActionResult> OnPostAsync(long id, int revision)
    {
        var sent = await TrySendAsync(() => new SendInvitations(id, revision, OperationId));
        if (!sent.Accepted)
        {
            await ReadAsync(id);
            return Page();
        }

        Done = texts["sent", sent.Result];
        return RedirectToPage("Details", new { id });
    }

    private async Task ReadAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        Invitees = await SendAsync(new ReadInvitees(id));
        IsDayOff = !(await calendars.ReadAsync(HttpContext.RequestAborted)).IsWorkingDay(Bangkok.Date(Meeting.StartsAt));
    }
}
