using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Asks once before the list is closed, and for the times at which the meeting began and ended.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class AttendanceCloseModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public HeldInput Input { get; set; } = new();

    public AttendanceView Attendance { get; private set; } = null!;

    public int Reports => Attendance.Lines.Count(l => l is { Kind: AttendeeKind.Delegate, Status: AttendanceStatus.PresentBySubstitute });

    public async Task<IActionResult> OnGetAsync()
    {
        Attendance = await SendAsync(new ReadAttendance(Id));
        if (Attendance.Status == MeetingStatus.Held) return RedirectToPage("Attendance", new { Id });
        Input = new HeldInput { StartedAt = Bangkok.Time(Attendance.StartsAt), EndedAt = Bangkok.Time(Attendance.EndsAt) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Attendance = await SendAsync(new ReadAttendance(Id));
        var (first, last) = (Bangkok.Date(Attendance.StartsAt), Bangkok.Date(Attendance.EndsAt));
        var sent = await TrySendAsync(() => new CloseAttendance(
            Id, Revision, Bangkok.Instant(first, Input.StartedAt), Bangkok.Instant(last, Input.EndedAt), OperationId));
        if (!sent.Accepted)
        {
            Attendance = await SendAsync(new ReadAttendance(Id));
            return Page();
        }

        var guests = Attendance.Guests.Count();
        Done = guests == 0 ? texts["attendance.closed", sent.Result] : texts["attendance.closed.guests", sent.Result, sent.Result - guests, guests];
        return RedirectToPage("Attendance", new { Id });
    }
}

public sealed class HeldInput
{
    public TimeOnly StartedAt { get; set; }

    public TimeOnly EndedAt { get; set; }
}
