using System.Globalization;

namespace Intranet.Domain.Calendar;

/// <summary>
/// Days as people agree on them: "15 วัน", "7 วันทำการ". The day from which they are counted does not count (Civil and Commercial Code
/// s. 193/3).
/// </summary>
public sealed record DayCount(int Days, DayUnit Unit = DayUnit.Calendar)
{
    public DeadlineRule Rule => new(Days, Unit, StartRule.NextDay, MoveToWorkingDay: false);

    /// <summary>"15 วัน" or "15 days".</summary>
    public string Text(CultureInfo culture)
    {
        var form = CalendarTexts.Resources.GetString(Days == 1 ? $"days.one.{Unit}" : $"days.many.{Unit}", culture)!;
        return string.Format(culture, form, Days);
    }
}
