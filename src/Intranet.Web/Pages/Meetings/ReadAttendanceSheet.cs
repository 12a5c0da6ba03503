using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The sheet to sign on arrival; once the list is closed, the sheet of those who came.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadAttendanceSheet(long MeetingId) : IQuery<AttendanceSheetView>;

public sealed record AttendanceSheetView(Paper Paper, string Meeting, string? Number);

internal sealed class ReadAttendanceSheetHandler(
    MeetingPapers papers, IRequestHandler<ReadAttendance, AttendanceView> attendance, IOptions<PaperOptions> options)
    : IRequestHandler<ReadAttendanceSheet, AttendanceSheetView>
{
    private const int RowsForTheUnexpected = 5;

    public async Task<AttendanceSheetView> Handle(ReadAttendanceSheet request, CancellationToken cancellationToken)
    {
        var list = await attendance.Handle(new ReadAttendance(request.MeetingId), cancellationToken);
        var meeting = await papers.MeetingAsync(request.MeetingId, cancellationToken);
        var isHeld = list.Status == MeetingStatus.Held;
        var shown = list.Lines.Where(line => isHeld ? line.Came : line.Status is null || line.Came).ToList();
        var sheet = new AttendanceSheet(
            meeting.Session,
            [.. list.Bodies.Select(b => new AttendingBody(b.Body.Name.Th, [.. shown.Where(l => BodyOf(l) == b.Body.WorkingGroupId).Select(Row)]))],
            [.. shown.Where(l => BodyOf(l) is null).Select(Row)],
            isHeld ? 0 : RowsForTheUnexpected);
        return new AttendanceSheetView(sheet.Write(options.Value), meeting.Title, meeting.Number);
    }

    /// <summary>Where somebody signs, once: in the first body of which the seat is a member's.</summary>
    private static long? BodyOf(AttendanceLine line) => Membership(line)?.WorkingGroupId;

    private static InvitedSeat? Membership(AttendanceLine line) => line.Seats.FirstOrDefault(s => s.Role != MemberRole.Attendee);

    private static Attendance Row(AttendanceLine line)
    {
        var isInstead = line.Kind is AttendeeKind.Delegate or AttendeeKind.Substitute && line.Status != AttendanceStatus.Present;
        return new Attendance(
            line.Name?.Th ?? "",
            (line.Kind == AttendeeKind.Invitee ? line.InvitedPost ?? line.Position : line.Position)?.Th ?? "",
            line.Agency?.Th ?? "",
            isInstead ? line.InvitedPost?.Th : null,
            Membership(line) is { Role: not MemberRole.Member } seat ? MeetingPhrases.Role(seat.Role) : null);
    }
}
