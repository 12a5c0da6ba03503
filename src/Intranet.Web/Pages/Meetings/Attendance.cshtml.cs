using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The attendance list: kept by the secretariat from the day of the meeting on, read by all once it is closed.</summary>
public sealed class AttendanceModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    /// <summary>What is to happen once the list is saved; none: it stays on the screen.</summary>
    public enum Next
    {
        None,

        /// <summary>Whoever said they come is marked as present.</summary>
        Announced,
        Guests,
        Close,
    }

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public AttendanceInput Input { get; set; } = new();

    [BindProperty]
    public Next Then { get; set; }

    /// <summary>The invitation for which somebody else has come.</summary>
    [BindProperty]
    public long? Instead { get; set; }

    public AttendanceView Attendance { get; private set; } = null!;

    public async Task OnGetAsync() => Attendance = await SendAsync(new ReadAttendance(Id));

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new SaveAttendance(Id, Revision, Input.ToMarks(), Then == Next.Announced, OperationId));
        if (!sent.Accepted)
        {
            Attendance = await SendAsync(new ReadAttendance(Id));

            // Another desk was first: its list is shown, and what was ticked here is to be ticked again.
            if (Attendance.Revision != Revision) Input = new AttendanceInput();
            return Page();
        }

        if (Instead is { } invitationId) return RedirectToPage("AttendanceInstead", new { Id, invitationId });
        if (Then == Next.Guests) return RedirectToPage("AttendanceGuests", new { Id });
        if (Then == Next.Close) return RedirectToPage("AttendanceClose", new { Id });
        Done = texts["attendance.saved"];
        return RedirectToPage(new { Id });
    }

    /// <summary>What is wrong with a mark stands beside it.</summary>
    protected override string FieldOf(string property) => property;

    /// <summary>What stands ticked: what was posted and came back, or else what is stored.</summary>
    public MarkInput MarkOf(AttendanceLine line) =>
        Input.Marks.Find(m => m.InvitationId == line.InvitationId && m.DelegationId == line.DelegationId)
        ?? new MarkInput { Status = line.Status, Reason = line.Reason };
}

public sealed class AttendanceInput
{
    public List<MarkInput> Marks { get; set; } = [];

    public IReadOnlyList<AttendanceMark> ToMarks() =>
        [.. Marks.Select(m => new AttendanceMark(m.InvitationId, m.DelegationId, m.Status, m.Reason))];
}

public sealed class MarkInput
{
    public long InvitationId { get; set; }

    public long? DelegationId { get; set; }

    public AttendanceStatus? Status { get; set; }

    public string? Reason { get; set; }
}
