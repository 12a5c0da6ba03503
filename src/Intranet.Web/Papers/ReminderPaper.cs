using Intranet.Domain.Referrals;
using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>The letter to an agency that has not reported on a referral in time (หนังสือเตือน).</summary>
/// <param name="Level">1, 2 or 3; the third says that the governor is told next.</param>
/// <param name="CaseNumber">As printed.</param>
/// <param name="Subject">What the referral is about; null where the letter must not tell it.</param>
/// <param name="Referral">The letter that sent it.</param>
/// <param name="ReportBy">By when it had to be reported.</param>
/// <param name="AnswerBy">By when it has to be now; null: to be written on by hand.</param>
public sealed record ReminderPaper(
    LetterFrame Frame, int Level, string CaseNumber, string? Subject, EarlierLetter Referral, DateOnly ReportBy, DateOnly? AnswerBy) : OfficialLetter(Frame)
{
    protected override string Title => L["reminder.subject", Level];

    protected override EarlierLetter Earlier => Referral;

    protected override IEnumerable<Paragraph> Body()
    {
        var about = Subject is null ? CaseNumber : L["reminder.about", CaseNumber, Subject];
        yield return Says(L["reminder.cause", Frame.Office.Name, about, PaperDates.Long(ReportBy)]);
        yield return Says(L["reminder.request", Level, AnswerBy is { } day ? PaperDates.Long(day) : Blank]);
        if (Level >= ReminderLetter.Last) yield return Says(L["reminder.governor"]);
        yield return Closes(L["reminder.close"]);
    }
}
