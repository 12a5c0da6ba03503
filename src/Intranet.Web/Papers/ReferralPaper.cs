using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>The letter by which a case goes to an agency (หนังสือส่งเรื่อง).</summary>
/// <param name="CaseNumber">As printed.</param>
/// <param name="IsLead">Whether the agency answers for the case.</param>
/// <param name="Content">What the agency is to know; null where the letter must not tell it, so that it is read in the system only.</param>
/// <param name="ReportBy">By when it is to be reported.</param>
public sealed record ReferralPaper(LetterFrame Frame, string CaseNumber, bool IsLead, ReferralContent? Content, DateOnly ReportBy) : OfficialLetter(Frame)
{
    /// <summary>What is said of papers that go along.</summary>
    public static Enclosure Enclosed(int papers) => new(L["referral.enclosure", papers]);

    protected override string Title => Content is { } content ? content.Subject : L["referral.subject"];

    protected override IEnumerable<Paragraph> Body()
    {
        yield return Says(L["referral.cause", Frame.Office.Name, CaseNumber]);
        if (Content is { } content) yield return new Paragraph(ParagraphForm.Body, new Run(content.Extract, Verbatim: true));
        else yield return Says(L["referral.in-the-system"]);
        yield return Says(L[IsLead ? "referral.request.lead" : "referral.request.supporting", Frame.Office.Name, PaperDates.Long(ReportBy)]);
        yield return Closes(L["referral.close"]);
    }
}

/// <summary>What a referral says of its case.</summary>
public sealed record ReferralContent(string Subject, string Extract);
