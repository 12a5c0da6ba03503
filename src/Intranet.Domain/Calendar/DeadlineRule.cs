namespace Intranet.Domain.Calendar;

/// <summary>
/// How long something may take. "ภายใน 15 วัน" usually means 15 calendar days, the first day not counted (Civil and
/// Commercial Code s. 193/3), moved to a working day if it ends on a holiday (s. 193/8).
/// </summary>
/// <param name="Count">Days of the unit; negative counts back, as for what must be done before a meeting.</param>
/// <param name="Unit">Which days count.</param>
/// <param name="Start">The first day that counts.</param>
/// <param name="MoveToWorkingDay">
/// Whether a deadline on a day off moves to the nearest working day in the direction of counting.
/// </param>
public sealed record DeadlineRule(int Count, DayUnit Unit, StartRule Start, bool MoveToWorkingDay);

/// <summary>Which days count towards a deadline.</summary>
public enum DayUnit
{
    Calendar,
    Working,
}

/// <summary>The first day that counts towards a deadline.</summary>
public enum StartRule
{
    SameDay,
    NextDay,
}

/// <summary>What a <see cref="DeadlineRule"/> comes to.</summary>
/// <param name="Date">The last day on which the work is in time.</param>
/// <param name="PastKnownHolidays">
/// Whether days were counted for which holidays are not announced yet: the date may still move, and must say so.
/// </param>
public readonly record struct DueDate(DateOnly Date, bool PastKnownHolidays);
