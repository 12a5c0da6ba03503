using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Answers to the questions of a category in words.</summary>
internal static class AnswerWords
{
    public static IEnumerable<SelectListItem> YesOrNo(this IStringLocalizer<ComplaintsPageTexts> texts) =>
        [new(texts["questions.yes"], ComplaintAnswer.Yes), new(texts["questions.no"], ComplaintAnswer.No)];

    public static string Answer(this IStringLocalizer<ComplaintsPageTexts> texts, QuestionKind kind, string kept) => kind switch
    {
        QuestionKind.YesNo => texts[kept == ComplaintAnswer.Yes ? "questions.yes" : "questions.no"],
        QuestionKind.Date => Texts.LongDate(DateOnly.Parse(kept, CultureInfo.InvariantCulture)),
        _ => kept,
    };
}
