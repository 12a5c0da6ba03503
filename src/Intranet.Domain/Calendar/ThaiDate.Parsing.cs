using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Calendar;

public static partial class ThaiDate
{
    private const RegexOptions LinearTime = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    // [0-9] and not \d, which matches the digits of every script.
    private static readonly Regex DateForms = new(
        """
        ^(
            (?<year>[0-9]{4}) - (?<month>[0-9]{2}) - (?<day>[0-9]{2})
          | (?<day>[0-9]{1,2}) ( [ ]?/[ ]? (?<month>[0-9]{1,2}) [ ]?/[ ]? | - (?<month>[0-9]{1,2}) - ) (?<year>[0-9]{2}|[0-9]{4})
          | ( ( วัน(?<weekday>[\p{L}\p{M}]*?)ที่ | (?<weekday>[a-z]+),? ) [ ]? )?
            (?<day>[0-9]{1,2}) [ ]? (?<month>[\p{L}\p{M}.]+?) [ ]? ( (?<era>พ\.?ศ|ค\.?ศ)\.? [ ]? )? (?<year>[0-9]{2}|[0-9]{4})
        )$
        """,
        LinearTime);

    private static readonly Regex TimeForms = new(
        """
        ^( (?<hour>[0-9]{1,2}) [.:] (?<minute>[0-9]{2}) | (?<hour>[0-9]{2}) (?<minute>[0-9]{2}) ) ( [ ]? น\.? )?$
        """,
        LinearTime);

    private static readonly FrozenDictionary<string, int> MonthNumbers = Numbered(
        CalendarNames.Months,
        CalendarNames.ShortMonths,
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12],
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12]);

    private static readonly FrozenDictionary<string, int> WeekdayNumbers = Numbered(
        CalendarNames.Weekdays,
        CultureInfo.InvariantCulture.DateTimeFormat.DayNames,
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames);

    /// <summary>
    /// Reads day-month-year in figures or words, or ISO, with Thai or ASCII digits. The year tells the era: 2400-2700 and
    /// two digits (25xx) are Buddhist, 1900-2100 common. Refused: other years, days that do not exist, an era or a weekday
    /// that contradicts the date. Echo the result back in full, since what was typed may be ambiguous.
    /// </summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        var read = ReadDate(DateForms.Match(ThaiText.Canonical(text ?? "")));
        date = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <summary>Reads "9.30", "09:30", "๐๙.๓๐ น." and "0930" on the 24-hour clock, 00.00 to 23.59.</summary>
    public static bool TryParseTime(string? text, out TimeOnly time)
    {
        var read = ReadTime(TimeForms.Match(ThaiText.Canonical(text ?? "")));
        time = read.GetValueOrDefault();
        return read.HasValue;
    }

    private static DateOnly? ReadDate(Match form)
    {
        if (!form.Success || CommonYear(form) is not { } year || Month(form) is not { } month)
            return null;

        var day = Number(form, "day");
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;

        var date = new DateOnly(year, month, day);
        return SaysWeekdayOf(date, form) ? date : null;
    }

    private static TimeOnly? ReadTime(Match form) =>
        form.Success && Number(form, "hour") is < 24 and var hour && Number(form, "minute") is < 60 and var minute
            ? new TimeOnly(hour, minute)
            : null;

    private static int? CommonYear(Match form)
    {
        var era = form.Groups["era"].Value;
        return Number(form, "year") switch
        {
            < 100 and var year when form.Groups["year"].Length == 2 && !era.StartsWith('ค') => 2500 + year - CalendarYear.BuddhistOffset,
            >= 2400 and <= 2700 and var year when !era.StartsWith('ค') => year - CalendarYear.BuddhistOffset,
            >= 1900 and <= 2100 and var year when !era.StartsWith('พ') => year,
            _ => null,
        };
    }

    private static int? Month(Match form)
    {
        var text = form.Groups["month"].Value;
        if (MonthNumbers.TryGetValue(Key(text), out var named))
            return named + 1;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : null;
    }

    private static bool SaysWeekdayOf(DateOnly date, Match form)
    {
        var name = form.Groups["weekday"].Value;
        return name.Length == 0 || (WeekdayNumbers.TryGetValue(name, out var weekday) && weekday == (int)date.DayOfWeek);
    }

    private static int Number(Match form, string group) => int.Parse(form.Groups[group].Value, CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, int> Numbered(params string[][] spellings) =>
        spellings.SelectMany(names => names.Index())
            .DistinctBy(name => Key(name.Item))
            .ToFrozenDictionary(name => Key(name.Item), name => name.Index, StringComparer.Ordinal);

    // People leave out the dots of "ก.ค.".
    private static string Key(string name) => ThaiText.Canonical(name).Replace(".", "", StringComparison.Ordinal);
}
