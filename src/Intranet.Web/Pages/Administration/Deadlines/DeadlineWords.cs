using Intranet.Domain.Calendar;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>Deadlines in words: "3 วันทำการ นับตั้งแต่วันถัดไป".</summary>
internal static class DeadlineWords
{
    public static string Sentence(this IStringLocalizer<DeadlinesPageTexts> texts, DeadlineRule rule) =>
        texts["sentence", rule.Count == 1 ? texts[$"days.one.{rule.Unit}"] : texts[$"days.many.{rule.Unit}", rule.Count], texts[$"counted.{rule.Start}"],
            rule.MoveToWorkingDay ? texts["moves"] : ""];
}
