using Intranet.Domain.Calendar;
using Intranet.Web.Shared;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>Deadlines in words: "3 วันทำการ นับตั้งแต่วันถัดไป".</summary>
internal static class DeadlineWords
{
    public static string Sentence(this IStringLocalizer<DeadlinesPageTexts> texts, DeadlineRule rule) =>
        texts["sentence", Texts.Days(new DayCount(rule.Count, rule.Unit)), texts[$"counted.{rule.Start}"], rule.MoveToWorkingDay ? texts["moves"] : ""];
}
