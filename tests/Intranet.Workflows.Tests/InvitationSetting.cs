using Intranet.Domain.Calendar;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;

namespace Intranet.Workflows.Tests;

/// <summary>An invitation in a week with two holidays, and the step function applied to it on its Monday.</summary>
internal static class InvitationSetting
{
    public const string Sent = "meetings.invitation-sent";
    public const string Prepared = "meetings.answer-prepared";
    public const string Returned = "meetings.answer-returned";
    public const string Answered = "meetings.invitation-answered";
    public const string Reopened = "meetings.invitation-reopened";
    public const string Renewed = "meetings.invitation-renewed";
    public const string Withdrawn = "meetings.invitation-withdrawn";

    // Friday 17 July 2026; the holidays make the Thursday before and the Monday after days off.
    public static DateOnly ReplyBy { get; } = new(2026, 7, 17);
    public static DateTimeOffset MeetingStart { get; } = Bangkok.Instant(new DateOnly(2026, 7, 24), new TimeOnly(10, 0));
    public static InvitationFacts Facts { get; } = new(AgencyId: 7, PostId: 70, PersonId: null, ReplyBy, MeetingStart, SupervisorPostId: 2, SecretariatAgencyId: 1);
    public static ProcessTable Table { get; } = new AnswerInvitationProcess().Table;

    public static DateTimeOffset Monday() => Bangkok.Instant(new DateOnly(2026, 7, 13), new TimeOnly(7, 0));

    public static DateTimeOffset Opening(DateOnly day) => Bangkok.Instant(day, new TimeOnly(8, 30));

    public static Changes Step(string? step, Happened happened) => StepFunction.Step(Table, new Position(step), Facts, happened, World(Monday()));

    public static StepWorld World(DateTimeOffset now)
    {
        DateOnly[] holidays = [new(2026, 7, 16), new(2026, 7, 20)];
        DateOnly always = new(2000, 1, 1);
        ReminderRule[] ladder =
        [
            new(AnswerInvitationProcess.ReplyLadder, level: 1, days: -1, DayUnit.Working, always),
            new(AnswerInvitationProcess.ReplyLadder, level: 2, days: 1, DayUnit.Working, always),
            new(AnswerInvitationProcess.ReplyLadder, level: 3, days: 2, DayUnit.Working, always, ReminderAudience.Superior),
            new(AnswerInvitationProcess.ReplyLadder, level: 4, days: 3, DayUnit.Working, always, ReminderAudience.Asker),
            new("another.ladder", level: 1, days: -1, DayUnit.Working, always),
        ];
        return new StepWorld(now, new WorkingCalendar(holidays, new DateOnly(2026, 12, 31)), ladder, []);
    }
}
