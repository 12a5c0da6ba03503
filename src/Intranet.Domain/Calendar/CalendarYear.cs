using System.Globalization;

namespace Intranet.Domain.Calendar;

/// <summary>A year of the Buddhist era from 1 January: meetings, letters and orders are numbered by it.</summary>
/// <param name="Number">Buddhist-era year, such as 2569.</param>
public readonly record struct CalendarYear(int Number)
{
    internal const int BuddhistOffset = 543;

    /// <summary>1 January.</summary>
    public DateOnly Start => new(Number - BuddhistOffset, 1, 1);

    /// <summary>31 December.</summary>
    public DateOnly End => new(Number - BuddhistOffset, 12, 31);

    public static CalendarYear Of(DateOnly date) => new(date.Year + BuddhistOffset);

    /// <summary>"พ.ศ. 2569" or "2026".</summary>
    public string Label(CultureInfo culture) =>
        ThaiDate.IsThai(culture)
            ? string.Create(CultureInfo.InvariantCulture, $"พ.ศ. {Number}")
            : (Number - BuddhistOffset).ToString(CultureInfo.InvariantCulture);
}
