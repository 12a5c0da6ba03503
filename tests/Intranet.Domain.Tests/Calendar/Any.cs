using FsCheck;
using FsCheck.Fluent;

namespace Intranet.Domain.Tests.Calendar;

internal static class Any
{
    /// <summary>Any day from 1 January of the first to 31 December of the last year, common era.</summary>
    public static Arbitrary<DateOnly> DateIn(int firstYear, int lastYear) =>
        Gen.Choose(new DateOnly(firstYear, 1, 1).DayNumber, new DateOnly(lastYear, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber)
            .ToArbitrary();

    public static Arbitrary<TimeOnly> Minute() =>
        Gen.Choose(0, (24 * 60) - 1).Select(minute => TimeOnly.MinValue.AddMinutes(minute)).ToArbitrary();

    public static Arbitrary<int> Count(int from, int to) => Gen.Choose(from, to).ToArbitrary();

    /// <summary>Texts made of the given characters, in any order.</summary>
    public static Arbitrary<string> TextOf(string characters) =>
        Gen.ListOf(Gen.Elements(characters.ToCharArray())).Select(string.Concat).ToArbitrary();
}
