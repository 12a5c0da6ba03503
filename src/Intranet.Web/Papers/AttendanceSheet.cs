using System.Globalization;
using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>One who is expected or came.</summary>
/// <param name="InsteadOf">The position of the invitee in whose place this person comes.</param>
/// <param name="Note">Seat or remark, e.g. "ประธาน".</param>
/// <param name="ArrivedAt">When this person was checked in without a signature.</param>
public sealed record Attendance(
    string Name, string Position, string Agency, string? InsteadOf = null, string? Note = null, DateTimeOffset? ArrivedAt = null);

/// <summary>A body that meets, with its people in order of precedence.</summary>
public sealed record AttendingBody(string Name, IReadOnlyList<Attendance> People);

/// <summary>The sheet to sign on arrival (บัญชีลงเวลา), and the list of who came.</summary>
/// <param name="Bodies">Usually one; their names head their rows when one session serves two.</param>
/// <param name="Others">Attendees who are not members (ผู้เข้าร่วมประชุม).</param>
/// <param name="EmptyRows">Rows for people nobody expected.</param>
public sealed record AttendanceSheet(
    MeetingSession Session, IReadOnlyList<AttendingBody> Bodies, IReadOnlyList<Attendance> Others, int EmptyRows = 0) : OfficialPaper
{
    protected override string Title => L["attendance.title"];

    protected override IEnumerable<Block> Blocks()
    {
        yield return new Paragraph(ParagraphForm.Title, Title);
        yield return new Paragraph(ParagraphForm.Centred, L["meeting.of", Session.Name]);
        yield return new Paragraph(ParagraphForm.Centred, Session.Time.InWords);
        yield return new Paragraph(ParagraphForm.Centred, L["meeting.place", Session.Time.Place]);
        yield return new Table(
            [
                new(L["attendance.order"], 10, Centred: true),
                new(L["attendance.name"], 36),
                new(L["attendance.position"], 40),
                new(L["attendance.agency"], 32),
                new(L["attendance.signature"], 24, Centred: true),
                new(L["attendance.note"], 18),
            ],
            [.. Rows()]);
    }

    private IEnumerable<Row> Rows()
    {
        foreach (var body in Bodies)
        {
            if (Bodies.Count > 1) yield return new Row([body.Name], IsGroup: true);
            foreach (var row in Numbered(body.People, emptyRows: 0)) yield return row;

            // Whoever sits in both bodies signs once, with the first.
            if (body.People.Count == 0) yield return new Row([L["attendance.listed-above"]], IsGroup: true);
        }

        if (Others.Count + EmptyRows == 0) yield break;
        yield return new Row([L["attendance.others"]], IsGroup: true);
        foreach (var row in Numbered(Others, EmptyRows)) yield return row;
    }

    private static IEnumerable<Row> Numbered(IReadOnlyList<Attendance> people, int emptyRows) =>
        people.Select(Cells).Concat(Enumerable.Repeat<string[]>(["", "", "", "", ""], emptyRows))
            .Select((cells, index) => new Row([(index + 1).ToString(CultureInfo.InvariantCulture), .. cells]));

    private static string[] Cells(Attendance person) =>
    [
        person.Name,
        person.InsteadOf is { } post ? L["attendance.instead-of", person.Position, post] : person.Position,
        person.Agency,
        person.ArrivedAt is { } at ? PaperDates.Time(at) : "",
        person.Note ?? "",
    ];
}
