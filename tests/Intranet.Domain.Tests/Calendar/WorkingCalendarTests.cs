using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class WorkingCalendarTests
{
    private static readonly DateOnly LastKnown = new(2026, 12, 31);
    private static readonly DateOnly Friday10July = July(10);

    // Songkran from Monday to Wednesday, and the three days from Tuesday 28 July.
    private static readonly WorkingCalendar Calendar = new(
        [new(2026, 4, 13), new(2026, 4, 14), new(2026, 4, 15), July(28), July(29), July(30), LastKnown],
        LastKnown);

    [Fact]
    public void Day_is_a_working_day_unless_weekend_or_holiday()
    {
        Calendar.IsWorkingDay(Friday10July).ShouldBeTrue();
        Calendar.IsWorkingDay(July(11)).ShouldBeFalse();
        Calendar.IsWorkingDay(July(12)).ShouldBeFalse();
        Calendar.IsWorkingDay(July(28)).ShouldBeFalse();
    }

    [Fact]
    public void Withdrawn_holiday_is_a_working_day() => Calendar.IsWorkingDay(July(31)).ShouldBeTrue();

    [Theory]
    [InlineData(10, 1, 13)]
    [InlineData(10, 5, 17)]
    [InlineData(11, 1, 13)]
    [InlineData(27, 1, 31)]
    [InlineData(24, 2, 31)]
    [InlineData(13, -1, 10)]
    [InlineData(31, -1, 27)]
    [InlineData(31, -2, 24)]
    [InlineData(12, -1, 10)]
    public void Working_days_skip_weekends_and_holidays_both_ways(int from, int count, int expected) =>
        Calendar.AddWorkingDays(July(from), count).ShouldBe(July(expected));

    [Fact]
    public void Zero_working_days_stay_even_on_a_day_off() => Calendar.AddWorkingDays(July(11), 0).ShouldBe(July(11));

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(10, 12, 0)]
    [InlineData(10, 13, 1)]
    [InlineData(11, 13, 1)]
    [InlineData(27, 31, 1)]
    [InlineData(13, 10, -1)]
    [InlineData(31, 24, -2)]
    public void Working_days_between_leave_out_the_first_day(int from, int to, int expected) =>
        Calendar.WorkingDaysBetween(July(from), July(to)).ShouldBe(expected);

    [Theory]
    [InlineData(17, 10, 15, DayUnit.Calendar, 22)]
    [InlineData(17, 10, 13, DayUnit.Working, 20)]
    [InlineData(27, 24, 31, DayUnit.Working, 34)]
    [InlineData(10, 13, 15, DayUnit.Calendar, 12)]
    [InlineData(10, 13, 15, DayUnit.Working, 14)]
    [InlineData(17, 11, 12, DayUnit.Working, 17)]
    public void Last_day_is_deferred_by_the_days_that_stood_still(int last, int since, int until, DayUnit unit, int expected) =>
        Calendar.Deferred(July(last), July(since), July(until), unit).ShouldBe(July(1).AddDays(expected - 1));

    [Fact]
    public void Days_that_stand_still_and_go_on_at_once_defer_nothing() =>
        Prop.ForAll(Any.DateIn(2026, 2026), Any.Count(1, 60), (day, count) =>
                Calendar.Deferred(Calendar.AddWorkingDays(day, count), day, day, DayUnit.Working) == Calendar.AddWorkingDays(day, count))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_added_are_the_working_days_between() =>
        Prop.ForAll(Any.DateIn(2026, 2026), Any.Count(-60, 60), (from, count) =>
                Calendar.WorkingDaysBetween(from, Calendar.AddWorkingDays(from, count)) == count)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(10, 15, DayUnit.Calendar, StartRule.NextDay, false, 25)]
    [InlineData(10, 15, DayUnit.Calendar, StartRule.NextDay, true, 27)]
    [InlineData(10, 15, DayUnit.Calendar, StartRule.SameDay, false, 24)]
    [InlineData(13, 15, DayUnit.Calendar, StartRule.NextDay, true, 31)]
    [InlineData(10, 1, DayUnit.Calendar, StartRule.SameDay, false, 10)]
    [InlineData(10, 0, DayUnit.Calendar, StartRule.NextDay, false, 10)]
    [InlineData(10, 0, DayUnit.Calendar, StartRule.SameDay, false, 10)]
    [InlineData(11, 0, DayUnit.Calendar, StartRule.NextDay, true, 13)]
    [InlineData(10, 5, DayUnit.Working, StartRule.NextDay, false, 17)]
    [InlineData(10, 5, DayUnit.Working, StartRule.SameDay, false, 16)]
    [InlineData(11, 1, DayUnit.Working, StartRule.SameDay, false, 13)]
    [InlineData(11, 1, DayUnit.Working, StartRule.NextDay, false, 13)]
    public void Deadline_counts_its_unit_from_its_first_day(
        int from, int count, DayUnit unit, StartRule start, bool move, int expected) =>
        Calendar.Due(July(from), new DeadlineRule(count, unit, start, move)).Date.ShouldBe(July(expected));

    [Theory]
    [InlineData(31, -3, DayUnit.Calendar, StartRule.NextDay, false, 28)]
    [InlineData(31, -3, DayUnit.Calendar, StartRule.NextDay, true, 27)]
    [InlineData(31, -3, DayUnit.Calendar, StartRule.SameDay, false, 29)]
    [InlineData(31, -3, DayUnit.Working, StartRule.NextDay, false, 23)]
    [InlineData(31, -3, DayUnit.Working, StartRule.SameDay, false, 24)]
    public void Deadline_before_an_event_counts_and_moves_back(
        int from, int count, DayUnit unit, StartRule start, bool move, int expected) =>
        Calendar.Due(July(from), new DeadlineRule(count, unit, start, move)).Date.ShouldBe(July(expected));

    [Fact]
    public void Deadline_that_must_be_a_working_day_is_one_and_never_moves_against_its_direction() =>
        Prop.ForAll(Any.DateIn(2026, 2026), Any.Count(-60, 60), (from, count) =>
            {
                var rule = new DeadlineRule(count, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: true);
                var due = Calendar.Due(from, rule).Date;
                return Calendar.IsWorkingDay(due) && (count < 0 ? due <= from.AddDays(count) : due >= from.AddDays(count));
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-12-21", 10, false)]
    [InlineData("2026-12-22", 10, true)]
    [InlineData("2027-01-01", 1, true)]
    [InlineData("2027-01-05", -10, true)]
    [InlineData("2026-12-31", -10, false)]
    public void Deadline_counted_over_days_without_known_holidays_says_so(string from, int count, bool past)
    {
        var rule = new DeadlineRule(count, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: false);

        Calendar.Due(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture), rule).PastKnownHolidays.ShouldBe(past);
    }

    [Fact]
    public void Deadline_moved_past_the_last_known_holiday_says_so() =>
        Calendar.Due(LastKnown, new DeadlineRule(0, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: true))
            .ShouldBe(new DueDate(new DateOnly(2027, 1, 1), PastKnownHolidays: true));

    [Fact]
    public void Due_day_ends_when_the_offices_close() =>
        Calendar.DueInstant(Friday10July).ShouldBe(new DateTimeOffset(2026, 7, 10, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public void Due_day_under_other_working_hours_ends_with_them()
    {
        var calendar = new WorkingCalendar([], LastKnown, new WorkingHours(new(9, 0), new(17, 0)));

        calendar.DueInstant(Friday10July).ShouldBe(new DateTimeOffset(2026, 7, 10, 10, 0, 0, TimeSpan.Zero));
    }

    private static DateOnly July(int day) => new(2026, 7, day);
}
