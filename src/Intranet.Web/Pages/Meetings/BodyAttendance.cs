using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Meetings;

/// <summary>
/// How a body attended: each member once, however many seats they have or officers they send. Whoever is only an attendee is
/// no member.
/// </summary>
public sealed record BodyAttendance(BodyView Body, int Members, int Present, int BySubstitute, int Excused, int Absent)
{
    public int Came => Present + BySubstitute;

    public int Unmarked => Members - Came - Excused - Absent;

    public static BodyAttendance Of(BodyView body, IReadOnlyList<AttendanceLine> lines)
    {
        var members = lines
            .Where(l => l.InvitationId is not null && l.Seats.Any(s => s.WorkingGroupId == body.WorkingGroupId && s.Role != MemberRole.Attendee))
            .GroupBy(l => l.InvitationId)
            .Select(g => Outcome([.. g]))
            .ToList();
        return new BodyAttendance(
            body, members.Count, Count(AttendanceStatus.Present), Count(AttendanceStatus.PresentBySubstitute),
            Count(AttendanceStatus.Excused), Count(AttendanceStatus.Absent));

        int Count(AttendanceStatus status) => members.Count(m => m == status);
    }

    /// <summary>What becomes of a seat: filled by whoever came; open while somebody who may still come is not marked.</summary>
    private static AttendanceStatus? Outcome(IReadOnlyList<AttendanceLine> lines)
    {
        AttendanceStatus?[] order = [AttendanceStatus.Present, AttendanceStatus.PresentBySubstitute, null, AttendanceStatus.Excused, AttendanceStatus.Absent];
        return order.First(status => lines.Any(l => l.Status == status));
    }
}
