using System.Globalization;

namespace Intranet.Domain.Calendar;

/// <summary>
/// A government fiscal year, 1 October to 30 September, named by the Buddhist-era year in which it ends: budgets,
/// indicators and PMQA run by it.
/// </summary>
/// <param name="Number">Buddhist-era year, such as 2569 for 1 October 2568 to 30 September 2569.</param>
public readonly record struct FiscalYear(int Number)
{
    private const int FirstMonth = 10;

    // Nothing that this system keeps is older or further ahead; what is typed beyond would leave the calendar.
    private const int Earliest = 2500;
    private const int Latest = 2700;

    /// <summary>1 October of the year before.</summary>
    public DateOnly Start => new(CommonNumber - 1, FirstMonth, 1);

    /// <summary>30 September.</summary>
    public DateOnly End => new(CommonNumber, FirstMonth - 1, 30);

    private int CommonNumber => Number - CalendarYear.BuddhistOffset;

    public static FiscalYear Of(DateOnly date) =>
        new(CalendarYear.Of(date).Number + (date.Month >= FirstMonth ? 1 : 0));

    /// <summary>The year that somebody asked for by its number; null if it is none that can be shown.</summary>
    public static FiscalYear? Asked(int? number) => number is >= Earliest and <= Latest ? new FiscalYear(number.Value) : null;

    /// <summary>1 (October to December) to 4 (July to September).</summary>
    public static int Quarter(DateOnly date) => ((date.Month + 12 - FirstMonth) % 12 / 3) + 1;

    /// <summary>"ปีงบประมาณ พ.ศ. 2569" or "Fiscal year 2026".</summary>
    public string Label(CultureInfo culture) =>
        ThaiDate.IsThai(culture)
            ? string.Create(CultureInfo.InvariantCulture, $"ปีงบประมาณ พ.ศ. {Number}")
            : string.Create(CultureInfo.InvariantCulture, $"Fiscal year {CommonNumber}");
}
