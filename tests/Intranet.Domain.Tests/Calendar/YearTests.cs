using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class YearTests
{
    [Theory]
    [InlineData("2025-09-30", 2568)]
    [InlineData("2025-10-01", 2569)]
    [InlineData("2026-01-01", 2569)]
    [InlineData("2026-09-30", 2569)]
    [InlineData("2026-10-01", 2570)]
    public void Fiscal_year_changes_on_the_first_of_October(string date, int expected) =>
        FiscalYear.Of(Iso(date)).ShouldBe(new FiscalYear(expected));

    [Fact]
    public void Fiscal_year_2569_runs_from_October_2568_to_September_2569()
    {
        var year = new FiscalYear(2569);

        year.Start.ShouldBe(new DateOnly(2025, 10, 1));
        year.End.ShouldBe(new DateOnly(2026, 9, 30));
    }

    [Theory]
    [InlineData(2569, true)]
    [InlineData(2499, false)]
    [InlineData(2701, false)]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MinValue, false)]
    [InlineData(null, false)]
    public void Fiscal_year_that_is_asked_for_is_one_that_the_calendar_has(int? number, bool isOne) => (FiscalYear.Asked(number)?.Number == number && number is not null).ShouldBe(isOne);

    [Theory]
    [InlineData("2025-10-01", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 2)]
    [InlineData("2026-03-31", 2)]
    [InlineData("2026-04-01", 3)]
    [InlineData("2026-06-30", 3)]
    [InlineData("2026-07-01", 4)]
    [InlineData("2026-09-30", 4)]
    public void Quarter_is_counted_from_October(string date, int expected) => FiscalYear.Quarter(Iso(date)).ShouldBe(expected);

    [Fact]
    public void Day_lies_within_its_own_years() =>
        Prop.ForAll(Any.DateIn(1857, 2157), date =>
            {
                var fiscal = FiscalYear.Of(date);
                var calendar = CalendarYear.Of(date);
                return fiscal.Start <= date && date <= fiscal.End && calendar.Start <= date && date <= calendar.End;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Calendar_year_changes_on_the_first_of_January()
    {
        CalendarYear.Of(new DateOnly(2025, 12, 31)).ShouldBe(new CalendarYear(2568));
        CalendarYear.Of(new DateOnly(2026, 1, 1)).ShouldBe(new CalendarYear(2569));
    }

    [Fact]
    public void Label_is_in_the_era_of_its_language()
    {
        new FiscalYear(2569).Label(Cultures.Thai).ShouldBe("ปีงบประมาณ พ.ศ. 2569");
        new FiscalYear(2569).Label(Cultures.English).ShouldBe("Fiscal year 2026");
        new CalendarYear(2569).Label(Cultures.Thai).ShouldBe("พ.ศ. 2569");
        new CalendarYear(2569).Label(Cultures.English).ShouldBe("2026");
    }

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
