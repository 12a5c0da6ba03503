using System.Collections.Frozen;

namespace Intranet.Domain.Calendar;

/// <summary>Working days, Monday to Friday without the holidays handed in, and the deadlines that follow from them.</summary>
/// <param name="holidays">The holidays that are known.</param>
/// <param name="lastKnownHoliday">The day up to which the holidays are complete.</param>
/// <param name="hours">Office hours; <see cref="WorkingHours.Default"/> if none are given.</param>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays, DateOnly lastKnownHoliday, WorkingHours? hours = null)
{
    private readonly FrozenSet<DateOnly> _holidays = holidays.ToFrozenSet();

    public WorkingHours Hours { get; } = hours ?? WorkingHours.Default;

    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(date);

    /// <summary>
    /// The <paramref name="count"/>th working day after the date, or before it if negative. Zero gives the date itself, even
    /// on a day off.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly date, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0; left--)
            date = NearestWorkingDay(date.AddDays(step), step);
        return date;
    }

    /// <summary>
    /// Working days from the day after <paramref name="from"/> to <paramref name="to"/> inclusive; negative, counted from
    /// the day before, if <paramref name="to"/> is earlier. The inverse of <see cref="AddWorkingDays"/>.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var step = Math.Sign(to.DayNumber - from.DayNumber);
        var count = 0;
        while (from != to)
        {
            from = from.AddDays(step);
            if (IsWorkingDay(from))
                count += step;
        }

        return count;
    }

    /// <summary>Whether the holidays of that day's time are not announced yet, so that what is counted up to it may still move.</summary>
    public bool IsPastKnownHolidays(DateOnly date) => date > lastKnownHoliday;

    /// <summary>The last day in time for what began, or is counted back, from a date.</summary>
    public DueDate Due(DateOnly from, DeadlineRule rule)
    {
        var dayZero = rule.Start == StartRule.SameDay ? from.AddDays(-Math.Sign(rule.Count)) : from;
        var due = rule.Unit == DayUnit.Working ? AddWorkingDays(dayZero, rule.Count) : dayZero.AddDays(rule.Count);
        if (rule.MoveToWorkingDay)
            due = NearestWorkingDay(due, rule.Count < 0 ? -1 : 1);

        var latest = due > from ? due : from;
        return new DueDate(due, IsPastKnownHolidays(latest));
    }

    /// <summary>The last of so many days after a date.</summary>
    public DateOnly After(DateOnly from, DayCount count) => Due(from, count.Rule).Date;

    /// <summary>Where a last day comes to be if no day counted from one date to another.</summary>
    public DateOnly Deferred(DateOnly last, DateOnly since, DateOnly until, DayUnit unit) =>
        unit == DayUnit.Working ? AddWorkingDays(until, WorkingDaysBetween(since, last)) : last.AddDays(until.DayNumber - since.DayNumber);

    /// <summary>The instant, in UTC, at which a due day ends: when the offices close.</summary>
    public DateTimeOffset DueInstant(DateOnly date) => Bangkok.Instant(date, Hours.End);

    private DateOnly NearestWorkingDay(DateOnly date, int step)
    {
        while (!IsWorkingDay(date))
            date = date.AddDays(step);
        return date;
    }
}
