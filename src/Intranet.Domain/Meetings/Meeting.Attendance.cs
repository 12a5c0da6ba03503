using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

/// <summary>The day of the meeting: its attendance list is kept, and closed when it is over.</summary>
public sealed partial class Meeting
{
    /// <summary>When it began in fact; null until it is <see cref="MeetingStatus.Held"/>.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The attendance list is written, from the day of the meeting until it is closed.</summary>
    /// <exception cref="RuleBroken">The day has not come, or the list is closed.</exception>
    internal void KeepAttendance(IBusinessClock clock)
    {
        CheckAttendance(clock);
        Raise(() => new AttendanceKept(Id));
    }

    /// <summary>The meeting took place; its attendance list is closed.</summary>
    /// <exception cref="RuleBroken">The day or the end has not come, or the list is closed already.</exception>
    internal void Hold(DateTimeOffset startedAt, DateTimeOffset endedAt, IBusinessClock clock)
    {
        CheckAttendance(clock);
        if (endedAt > clock.Now) throw MeetingRules.NotOverYet();
        Status = MeetingStatus.Held;
        (StartedAt, EndedAt) = (startedAt.ToUniversalTime(), endedAt.ToUniversalTime());
        Raise(() => new MeetingHeld(Id));
    }

    private void CheckAttendance(IBusinessClock clock)
    {
        if (Status == MeetingStatus.Held) throw MeetingRules.AttendanceClosed();
        if (Status != MeetingStatus.Invited) throw MeetingRules.NotOpen();
        if (clock.Today < Bangkok.Date(StartsAt)) throw MeetingRules.AttendanceBeforeTheDay();
    }
}
