using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <param name="Before">What they were, as the body calls it; null: they join.</param>
/// <param name="After">What they are from now on; null: they leave.</param>
public sealed record ReplacedMember(string Name, string Position, string? Before, string? After);

/// <summary>The order that replaces members of a fact-finding committee (คำสั่งเปลี่ยนแปลงคณะกรรมการตรวจสอบข้อเท็จจริง), to be signed.</summary>
/// <param name="Province">"ธาราเวียง"; null while there is no province yet.</param>
/// <param name="Appointed">The number of the order that appoints.</param>
public sealed record InquiryChangePaper(
    string? Province, string Number, DateOnly Day, string Appointed, DateOnly AppointedOn, string Wording, IReadOnlyList<ReplacedMember> Members) : OfficialPaper
{
    protected override string Title => L["inquiry-change.title"];

    private string Issuer => Province is null ? MeetingPhrases.Unknown : MeetingPhrases.Province(Province);

    protected override IEnumerable<Block> Blocks()
    {
        yield return new Paragraph(ParagraphForm.Title, L["inquiry-order.issuer", Issuer]);
        yield return new Paragraph(ParagraphForm.Centred, L["inquiry-order.number", Number]);
        yield return new Paragraph(ParagraphForm.Centred, L["inquiry-change.subject"]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-change.cause", Issuer, Appointed, PaperDates.Letter(AppointedOn)]);
        foreach (var line in Wording.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new Paragraph(ParagraphForm.Body, line);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-change.therefore"]);
        yield return new Table(
            [
                new Column(L["inquiry-order.no"], 10, Centred: true), new Column(L["inquiry-order.member"], 40), new Column(L["inquiry-order.position"], 40),
                new Column(L["inquiry-change.before"], 36), new Column(L["inquiry-change.after"], 36),
            ],
            [.. Members.Select((m, index) => new Row([$"{index + 1}", m.Name, m.Position, m.Before ?? L["inquiry-change.joins"], m.After ?? L["inquiry-change.leaves"]]))]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-change.rest"]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-order.secrecy"]);
        yield return new Paragraph(ParagraphForm.LastBody, L["inquiry-order.from-now"]);
        yield return new Paragraph(ParagraphForm.FromCentre, L["inquiry-order.given", PaperDates.Order(Day)]);
        yield return new SignatureBlock(Closing: null, [L["slip.signed", Blank], L["letter.name", Blank], L["inquiry-order.governor", Issuer]]);
    }
}
