using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Calendar;

/// <summary>
/// Dates and times as people write them. The one place that adds 543: Thai forms are in the Buddhist era, English forms
/// in the common era. The language is an argument ("th", or else English); the ambient culture is never used.
/// </summary>
[SuppressMessage("Naming", "CA1720", Justification = "Short and long are what these forms of a date are called.")]
public static partial class ThaiDate
{
    /// <summary>"10 ก.ค. 2569" or "10 Jul 2026".</summary>
    public static string Short(DateOnly date, CultureInfo culture) =>
        IsThai(culture) ? Thai(date, CalendarNames.ShortMonths) : English(date, "d MMM yyyy");

    /// <summary>"วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569" or "Fri 10 July 2026".</summary>
    public static string Long(DateOnly date, CultureInfo culture) =>
        IsThai(culture)
            ? $"วัน{CalendarNames.Weekdays[(int)date.DayOfWeek]}ที่ {Thai(date, CalendarNames.Months, "พ.ศ. ")}"
            : English(date, "ddd d MMMM yyyy");

    /// <summary>As in the head of a letter: "10 กรกฎาคม 2569" or "10 July 2026".</summary>
    public static string Letter(DateOnly date, CultureInfo culture) =>
        IsThai(culture) ? Thai(date, CalendarNames.Months) : English(date, "d MMMM yyyy");

    /// <summary>As at the foot of an order: "10 กรกฎาคม พ.ศ. 2569" or "10 July 2026".</summary>
    public static string Order(DateOnly date, CultureInfo culture) =>
        IsThai(culture) ? Thai(date, CalendarNames.Months, "พ.ศ. ") : Letter(date, culture);

    /// <summary>"กรกฎาคม 2569" or "July 2026".</summary>
    public static string Month(DateOnly date, CultureInfo culture) =>
        IsThai(culture)
            ? string.Create(CultureInfo.InvariantCulture, $"{CalendarNames.Months[date.Month - 1]} {CalendarYear.Of(date).Number}")
            : English(date, "MMMM yyyy");

    /// <summary>"กรกฎาคม" or "July".</summary>
    /// <param name="month">1 to 12.</param>
    public static string MonthName(int month, CultureInfo culture) =>
        IsThai(culture) ? CalendarNames.Months[month - 1] : English(new DateOnly(2000, month, 1), "MMMM");

    /// <summary>"ก.ค." or "Jul", of any year.</summary>
    public static string ShortMonth(DateOnly date, CultureInfo culture) => IsThai(culture) ? CalendarNames.ShortMonths[date.Month - 1] : English(date, "MMM");

    /// <summary>"10 ก.ค." or "10 Jul", of any year.</summary>
    public static string DayAndMonth(DateOnly date, CultureInfo culture) =>
        IsThai(culture) ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {CalendarNames.ShortMonths[date.Month - 1]}") : English(date, "d MMM");

    /// <summary>"จันทร์" or "Mon".</summary>
    public static string Weekday(DateOnly date, CultureInfo culture) =>
        IsThai(culture) ? CalendarNames.Weekdays[(int)date.DayOfWeek] : English(date, "ddd");

    /// <summary>"09.30 น." or "09:30".</summary>
    public static string Time(TimeOnly time, CultureInfo culture) =>
        time.ToString(IsThai(culture) ? "HH'.'mm' น.'" : "HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>"2026-07-10", for machines: always the common era.</summary>
    public static string Iso(DateOnly date) => English(date, "yyyy-MM-dd");

    /// <summary>The text with Thai digits, as is the custom in the body of letters.</summary>
    public static string ToThaiDigits(string text) => ThaiText.MapDigits(text, '0', '๐');

    internal static bool IsThai(CultureInfo culture) => culture.TwoLetterISOLanguageName == "th";

    private static string Thai(DateOnly date, string[] months, string era = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {months[date.Month - 1]} {era}{CalendarYear.Of(date).Number}");

    private static string English(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
