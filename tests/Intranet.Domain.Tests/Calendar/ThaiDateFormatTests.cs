using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class ThaiDateFormatTests
{
    private static readonly DateOnly Day = new(2026, 7, 10);

    [Fact]
    public void Date_in_Thai_is_written_in_the_Buddhist_era()
    {
        ThaiDate.Short(Day, Cultures.Thai).ShouldBe("10 ก.ค. 2569");
        ThaiDate.Long(Day, Cultures.Thai).ShouldBe("วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569");
        ThaiDate.Letter(Day, Cultures.Thai).ShouldBe("10 กรกฎาคม 2569");
    }

    [Fact]
    public void Date_in_English_is_written_in_the_common_era()
    {
        ThaiDate.Short(Day, Cultures.English).ShouldBe("10 Jul 2026");
        ThaiDate.Long(Day, Cultures.English).ShouldBe("Fri 10 July 2026");
        ThaiDate.Letter(Day, Cultures.English).ShouldBe("10 July 2026");
    }

    [Fact]
    public void Day_below_ten_is_written_with_one_digit()
    {
        ThaiDate.Short(new DateOnly(2026, 1, 2), Cultures.Thai).ShouldBe("2 ม.ค. 2569");
        ThaiDate.Short(new DateOnly(2026, 1, 2), Cultures.English).ShouldBe("2 Jan 2026");
    }

    [Fact]
    public void Week_in_long_form_names_every_weekday()
    {
        var sunday = new DateOnly(2026, 7, 5);

        Enumerable.Range(0, 7).Select(day => ThaiDate.Long(sunday.AddDays(day), Cultures.Thai).Split(' ')[0]).ShouldBe(
            ["วันอาทิตย์ที่", "วันจันทร์ที่", "วันอังคารที่", "วันพุธที่", "วันพฤหัสบดีที่", "วันศุกร์ที่", "วันเสาร์ที่"]);
    }

    [Fact]
    public void Year_in_both_forms_names_every_month()
    {
        var months = Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1)).ToList();

        months.Select(month => ThaiDate.Short(month, Cultures.Thai).Split(' ')[1]).ShouldBe(
            ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]);
        months.Select(month => ThaiDate.Letter(month, Cultures.Thai).Split(' ')[1]).ShouldBe(
        [
            "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
            "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
        ]);
    }

    [Fact]
    public void Time_is_written_with_a_dot_in_Thai_and_a_colon_in_English()
    {
        ThaiDate.Time(new TimeOnly(9, 30), Cultures.Thai).ShouldBe("09.30 น.");
        ThaiDate.Time(new TimeOnly(16, 5), Cultures.English).ShouldBe("16:05");
    }

    [Fact]
    public void Iso_is_in_the_common_era() => ThaiDate.Iso(Day).ShouldBe("2026-07-10");

    [Fact]
    public void Thai_digits_replace_ASCII_digits_only() =>
        ThaiDate.ToThaiDigits("ที่ ชร 0017.2/1234 A").ShouldBe("ที่ ชร ๐๐๑๗.๒/๑๒๓๔ A");

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Ambient_culture_with_another_calendar_changes_no_form(string ambient)
    {
        string[] Forms() =>
        [
            ThaiDate.Short(Day, Cultures.Thai), ThaiDate.Long(Day, Cultures.Thai), ThaiDate.Letter(Day, Cultures.Thai),
            ThaiDate.Short(Day, Cultures.English), ThaiDate.Long(Day, Cultures.English), ThaiDate.Letter(Day, Cultures.English),
            ThaiDate.Time(new TimeOnly(9, 30), Cultures.Thai), ThaiDate.Time(new TimeOnly(9, 30), Cultures.English),
            ThaiDate.Iso(Day), FiscalYear.Of(Day).Label(Cultures.Thai), CalendarYear.Of(Day).Label(Cultures.English),
        ];

        Cultures.Under(ambient, Forms).ShouldBe(Cultures.Under("", Forms));
    }

    [Fact]
    public void Ambient_Thai_culture_is_the_trap_it_is_said_to_be() =>
        Cultures.Under("th-TH", () => Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.CurrentCulture))
            .ShouldBe("2569-07-10");
}
