using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <param name="Role">กรรมการ, กรรมการและเลขานุการ, as the body calls it.</param>
/// <param name="IsChair">Called by the whole title in an order.</param>
public sealed record AppointedMember(string Name, string Position, string Role, bool IsChair = false);

/// <summary>The order that appoints a fact-finding committee (คำสั่งแต่งตั้งคณะกรรมการตรวจสอบข้อเท็จจริง), to be signed.</summary>
/// <param name="Province">"ธาราเวียง"; null while there is no province yet.</param>
/// <param name="CaseNumber">As printed: the order names the case by its number only.</param>
/// <param name="Members">In order of precedence.</param>
public sealed record InquiryOrderPaper(
    string? Province, string Number, DateOnly Day, string CaseNumber, IReadOnlyList<AppointedMember> Members, string Mandate, DateOnly ReportBy) : OfficialPaper
{
    protected override string Title => L["inquiry-order.title"];

    private string Issuer => Province is null ? MeetingPhrases.Unknown : MeetingPhrases.Province(Province);

    protected override IEnumerable<Block> Blocks()
    {
        yield return new Paragraph(ParagraphForm.Title, L["inquiry-order.issuer", Issuer]);
        yield return new Paragraph(ParagraphForm.Centred, L["inquiry-order.number", Number]);
        yield return new Paragraph(ParagraphForm.Centred, L["inquiry-order.subject"]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-order.cause", CaseNumber]);
        yield return new Table(
            [
                new Column(L["inquiry-order.no"], 10, Centred: true), new Column(L["inquiry-order.member"], 40), new Column(L["inquiry-order.position"], 70),
                new Column(L["inquiry-order.role"], 40),
            ],
            [.. Members.Select((m, index) => new Row([$"{index + 1}", m.Name, m.Position, m.IsChair ? L["inquiry-order.chair"] : m.Role]))]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-order.duty"]);
        foreach (var line in Mandate.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new Paragraph(ParagraphForm.Body, line);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-order.secrecy"]);
        yield return new Paragraph(ParagraphForm.Body, L["inquiry-order.report-by", PaperDates.Long(ReportBy)]);
        yield return new Paragraph(ParagraphForm.LastBody, L["inquiry-order.from-now"]);
        yield return new Paragraph(ParagraphForm.FromCentre, L["inquiry-order.given", PaperDates.Order(Day)]);
        yield return new SignatureBlock(Closing: null, [L["slip.signed", Blank], L["letter.name", Blank], L["inquiry-order.governor", Issuer]]);
    }
}
