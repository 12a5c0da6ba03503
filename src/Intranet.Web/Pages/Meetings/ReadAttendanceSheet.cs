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

public sealed record AttendanceSheetView(Paper Paper, string Meeting, string? Number) : IShownPaper;

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
        var shown = list.Lines.Where(line => isHeld ? line.Came : (line.Status is null && !line.IsRepresented) || line.Came).ToList();
        var signing = shown.GroupBy(l => (l.PersonId, Line: l.PersonId is null ? l : null)).Select(places => places.ToList()).ToList();
        var sheet = new AttendanceSheet(
            meeting.Session,
            [.. list.Bodies.Select(b => new AttendingBody(b.Body.Name.Th, [.. signing.Where(s => BodyOf(s[0]) == b.Body.WorkingGroupId).Select(places => Row(places, list))]))],
            [.. signing.Where(s => BodyOf(s[0]) is null).Select(places => Row(places, list))],
            isHeld ? 0 : RowsForTheUnexpected);
        return new AttendanceSheetView(sheet.Write(options.Value), meeting.Title, meeting.Number);
    }

    /// <summary>Where somebody signs, once: in the first body of which the seat is a member's.</summary>
    private static long? BodyOf(AttendanceLine line) => Membership(line)?.WorkingGroupId;

    private static InvitedSeat? Membership(AttendanceLine line) => line.Seats.FirstOrDefault(s => s.Role != MemberRole.Attendee);

    /// <summary>Whoever sits for another as well signs once, where they come first.</summary>
    private static Attendance Row(List<AttendanceLine> places, AttendanceView list)
    {
        var first = places[0];
        var roles = places.Select(Membership).OfType<InvitedSeat>().Where(s => s.Role != MemberRole.Member)
            .Select(s => MeetingPhrases.Role(s.Role, list.BodyOf(s).Name.Th)).Distinct();
        return new Attendance(
            first.Name?.Th ?? "",
            (first.Kind == AttendeeKind.Invitee ? first.InvitedPost ?? first.Position : first.Position)?.Th ?? "",
            first.Agency?.Th ?? "",
            places.Select(p => p.InsteadOf).FirstOrDefault(p => p is not null)?.Th,
            string.Join(", ", roles) is { Length: > 0 } note ? note : null);
    }
}
