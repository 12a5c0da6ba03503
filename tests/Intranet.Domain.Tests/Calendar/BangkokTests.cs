using FsCheck;
using FsCheck.Fluent;
using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class BangkokTests
{
    [Fact]
    public void Instant_before_seven_in_the_evening_UTC_is_the_same_local_day()
    {
        var instant = new DateTimeOffset(2026, 7, 10, 16, 59, 0, TimeSpan.Zero);

        Bangkok.Date(instant).ShouldBe(new DateOnly(2026, 7, 10));
        Bangkok.Time(instant).ShouldBe(new TimeOnly(23, 59));
    }

    [Fact]
    public void Instant_from_five_in_the_afternoon_UTC_is_the_next_local_day() =>
        Bangkok.Date(new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2027, 1, 1));

    [Fact]
    public void Instant_with_another_offset_is_the_same_local_time() =>
        Bangkok.Time(new DateTimeOffset(2026, 7, 10, 11, 0, 0, TimeSpan.FromHours(9))).ShouldBe(new TimeOnly(9, 0));

    [Fact]
    public void Local_time_as_an_instant_is_in_UTC()
    {
        var instant = Bangkok.Instant(new DateOnly(2026, 7, 10), new TimeOnly(16, 0));

        instant.ShouldBe(new DateTimeOffset(2026, 7, 10, 9, 0, 0, TimeSpan.Zero));
        instant.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Local_date_and_time_survive_the_way_through_UTC() =>
        Prop.ForAll(Any.DateIn(1857, 2157), Any.Minute(), (date, time) =>
            {
                var instant = Bangkok.Instant(date, time);
                return Bangkok.Date(instant) == date && Bangkok.Time(instant) == time;
            })
            .QuickCheckThrowOnFailure();
}
