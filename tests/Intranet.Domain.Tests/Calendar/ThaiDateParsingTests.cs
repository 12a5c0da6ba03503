using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class ThaiDateParsingTests
{
    public static TheoryData<string> SpellingsOfTenJuly2026 =>
    [
        "10/7/69", "10/07/69", "10/7/2569", "10/7/2026", "10 / 7 / 2569", "10-7-2569", "10-07-69",
        "10 ก.ค. 2569", "10 ก.ค. 69", "10 ก.ค.69", "10 กค 69", "10กค.2569",
        "10 กรกฎาคม 2569", "10 กรกฎาคม พ.ศ. 2569", "10 กรกฎาคม พ.ศ.2569", "10 กรกฎาคม พศ 69", "10 กรกฎาคม ค.ศ. 2026",
        "วันที่ 10 กรกฎาคม พ.ศ. 2569", "วันที่10 กรกฎาคม 2569", "วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569",
        "2026-07-10", "2569-07-10",
        "๑๐/๗/๖๙", "๑๐ กรกฎาคม ๒๕๖๙", "วันศุกร์ที่ ๑๐ กรกฎาคม พ.ศ. ๒๕๖๙", "๒๕๖๙-๐๗-๑๐", "๑๐ ก.ค. 2569",
        "10 July 2026", "10 jul 2026", "Fri 10 July 2026", "Friday, 10 July 2026", "10 July 2569",
        "  10\u00A0กรกฎาคม\u200B  2569 ",
    ];

    public static TheoryData<string> Refused =>
    [
        "", "   ", "พรุ่งนี้", "10", "10/7", "7/2569", "10/7/569", "10/7/25690", "10/7-2569", "1/2/3/2569",
        "0/7/2569", "32/7/2569", "31/6/2569", "10/0/2569", "10/13/2569", "2569-7-10", "2569-13-01", "20690-07-10",
        "10/7/2399", "10/7/2701", "10/7/1899", "10/7/2101", "10/7/0069", "10/7/9999",
        "10 กรกฏ 2569", "10 ก 2569", "10 13 2569", "10 7 2569",
        "10 กรกฎาคม พ.ศ. 2026", "10 กรกฎาคม ค.ศ. 2569", "10 กรกฎาคม ค.ศ. 69",
        "วันจันทร์ที่ 10 กรกฎาคม พ.ศ. 2569", "วันศุขที่ 10 กรกฎาคม พ.ศ. 2569", "Mon 10 July 2026", "on 10 July 2026",
        "٣/٧/2569", "10/7/2569 09.30", "\uD800",
    ];

    public static TheoryData<string, Func<DateOnly, string>> BuddhistForms => new()
    {
        { "short", date => ThaiDate.Short(date, Cultures.Thai) },
        { "long", date => ThaiDate.Long(date, Cultures.Thai) },
        { "letter", date => ThaiDate.Letter(date, Cultures.Thai) },
        { "long in Thai digits", date => ThaiDate.ToThaiDigits(ThaiDate.Long(date, Cultures.Thai)) },
        { "figures", date => $"{date.Day}/{date.Month}/{date.Year + 543}" },
    };

    public static TheoryData<string, Func<DateOnly, string>> CommonForms => new()
    {
        { "short", date => ThaiDate.Short(date, Cultures.English) },
        { "long", date => ThaiDate.Long(date, Cultures.English) },
        { "letter", date => ThaiDate.Letter(date, Cultures.English) },
        { "ISO", ThaiDate.Iso },
        { "figures", date => $"{date.Day}/{date.Month}/{date.Year}" },
    };

    [Theory]
    [MemberData(nameof(SpellingsOfTenJuly2026))]
    public void Date_in_any_accepted_spelling_is_the_same_day(string text) => Parsed(text).ShouldBe(new DateOnly(2026, 7, 10));

    [Theory]
    [InlineData(null)]
    [MemberData(nameof(Refused))]
    public void Text_that_is_no_certain_date_is_refused(string? text)
    {
        ThaiDate.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBe(default);
    }

    [Theory]
    [InlineData("1/1/2400", 1857)]
    [InlineData("1/1/2700", 2157)]
    [InlineData("1/1/1900", 1900)]
    [InlineData("1/1/2100", 2100)]
    [InlineData("1/1/00", 1957)]
    [InlineData("1/1/63", 2020)]
    [InlineData("1/1/99", 2056)]
    public void Year_at_the_edge_of_an_era_belongs_to_it(string text, int year) => Parsed(text).ShouldBe(new DateOnly(year, 1, 1));

    [Theory]
    [InlineData("29/2/2567", true)]
    [InlineData("29 ก.พ. 67", true)]
    [InlineData("29/2/2024", true)]
    [InlineData("29/2/2543", true)]
    [InlineData("29/2/2569", false)]
    [InlineData("29/2/2568", false)]
    [InlineData("29/2/2443", false)]
    [InlineData("2567-02-29", true)]
    public void Leap_day_exists_only_in_a_leap_year_of_the_common_era(string text, bool exists) =>
        ThaiDate.TryParse(text, out _).ShouldBe(exists);

    [Theory]
    [MemberData(nameof(BuddhistForms))]
    public void Date_written_in_the_Buddhist_era_reads_back(string form, Func<DateOnly, string> format) =>
        Prop.ForAll(Any.DateIn(1857, 2157), date => Parsed(format(date)) == date).Label(form).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(CommonForms))]
    public void Date_written_in_the_common_era_reads_back(string form, Func<DateOnly, string> format) =>
        Prop.ForAll(Any.DateIn(1900, 2100), date => Parsed(format(date)) == date).Label(form).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Ambient_culture_with_another_calendar_changes_no_date(string ambient)
    {
        Cultures.Under(ambient, () => Parsed("2026-07-10")).ShouldBe(new DateOnly(2026, 7, 10));
        Cultures.Under(ambient, () => Parsed("10 July 2026")).ShouldBe(new DateOnly(2026, 7, 10));
        Cultures.Under(ambient, () => ParsedTime("09:30")).ShouldBe(new TimeOnly(9, 30));
    }

    [Fact]
    public void Ambient_Thai_culture_is_the_trap_it_is_said_to_be() =>
        Cultures.Under("th-TH", () => DateOnly.Parse("2026-07-10", CultureInfo.CurrentCulture)).Year.ShouldBe(1483);

    [Theory]
    [InlineData("9.30")]
    [InlineData("09:30")]
    [InlineData("๐๙.๓๐ น.")]
    [InlineData("09.30น.")]
    [InlineData("9:30 น")]
    [InlineData("0930")]
    [InlineData(" 09.30 ")]
    public void Time_in_any_accepted_spelling_is_the_same_minute(string text) => ParsedTime(text).ShouldBe(new TimeOnly(9, 30));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("930")]
    [InlineData("9.3")]
    [InlineData("24.00")]
    [InlineData("9.60")]
    [InlineData("09.30.00")]
    [InlineData("-9.30")]
    [InlineData("9.30 pm")]
    public void Text_that_is_no_certain_time_is_refused(string? text)
    {
        ThaiDate.TryParseTime(text, out var time).ShouldBeFalse();
        time.ShouldBe(default);
    }

    [Fact]
    public void Time_in_either_language_reads_back() =>
        Prop.ForAll(Any.Minute(), time =>
                ParsedTime(ThaiDate.Time(time, Cultures.Thai)) == time && ParsedTime(ThaiDate.Time(time, Cultures.English)) == time)
            .QuickCheckThrowOnFailure();

    private static DateOnly Parsed(string text)
    {
        ThaiDate.TryParse(text, out var date).ShouldBeTrue(text);
        return date;
    }

    private static TimeOnly ParsedTime(string text)
    {
        ThaiDate.TryParseTime(text, out var time).ShouldBeTrue(text);
        return time;
    }
}
