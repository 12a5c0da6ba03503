using Intranet.Domain.Calendar;
using Intranet.Web.Hosting;
using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>
/// What a complainant takes home (ใบรับเรื่อง). It names the case, never the complainant: the paper may be lost, or seen at home.
/// </summary>
/// <param name="Agency">Whose centre registered it, and where to ask.</param>
/// <param name="About">What it is about; null where the case must not be told by its paper.</param>
/// <param name="Promise">Within how many days the responsible agency reports.</param>
/// <param name="Link">What its QR code holds: where an officer finds the case.</param>
public sealed record ComplaintReceipt(
    string Agency, string Number, string Code, DateTimeOffset RegisteredAt, string Channel, ReceiptSubject? About,
    DayCount Promise, string? Officer, string Link) : OfficialPaper
{
    protected override string Title => L["receipt.title"];

    protected override IEnumerable<Block> Blocks()
    {
        yield return new Paragraph(ParagraphForm.Title, Title);
        yield return new Paragraph(ParagraphForm.Centred, L["receipt.centre"]);
        yield return new Paragraph(ParagraphForm.Centred, Agency);
        yield return new FillIn(L["receipt.number"], Number);
        yield return new FillIn(L["receipt.date"], L["receipt.date-time", PaperDates.Long(Bangkok.Date(RegisteredAt)), PaperDates.Time(RegisteredAt)]);
        yield return new FillIn(L["receipt.channel"], Channel);
        if (About is { } about)
        {
            yield return new FillIn(L["receipt.nature"], L["receipt.nature-category", about.Nature, about.Category]);
            yield return new FillIn(L["receipt.subject"], about.Title);
        }

        yield return new Paragraph(ParagraphForm.Body, L["receipt.received"]);
        yield return new Paragraph(ParagraphForm.Body, L["receipt.promise", Promise.Text(Cultures.Thai)]);
        yield return new Paragraph(ParagraphForm.Body, new Run(L["receipt.code"]), new Run(Code, Verbatim: true));
        yield return new QrCode(Link, L["receipt.qr"]);
        yield return new Paragraph(ParagraphForm.Body, L["receipt.privacy"]);
        yield return new SignatureBlock(Closing: null, [L["slip.signed", Blank], L["letter.name", Officer ?? Blank], L["receipt.officer"]]);
    }
}

/// <summary>What a case is about, as its receipt says it.</summary>
public sealed record ReceiptSubject(string Nature, string Category, string Title);
