using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Workflows.Tests;

/// <summary>What is owed about an invitation, read off the step function: no database, no clock.</summary>
public sealed class AnswerInvitationProcessTests
{
    private const string Sent = "meetings.invitation-sent";
    private const string Prepared = "meetings.answer-prepared";
    private const string Returned = "meetings.answer-returned";
    private const string Answered = "meetings.invitation-answered";
    private const string Reopened = "meetings.invitation-reopened";
    private const string Renewed = "meetings.invitation-renewed";
    private const string Withdrawn = "meetings.invitation-withdrawn";

    // Friday 17 July 2026; the holidays make the Thursday before and the Monday after days off.
    private static readonly DateOnly s_replyBy = new(2026, 7, 17);
    private static readonly DateTimeOffset s_meeting = Bangkok.Instant(new DateOnly(2026, 7, 24), new TimeOnly(10, 0));
    private static readonly InvitationFacts s_facts = new(AgencyId: 7, PostId: 70, PersonId: null, s_replyBy, s_meeting, SupervisorPostId: 2, SecretariatAgencyId: 1);
    private static readonly ProcessTable s_table = new AnswerInvitationProcess().Table;

    [Theory]
    [InlineData(null, Sent, "answer", "post:70 desk:7")]
    [InlineData("answer", Prepared, "approve", "post:70")]
    [InlineData("approve", Prepared, "approve", "post:70")]
    [InlineData("approve", Returned, "answer", "post:70 desk:7")]
    public void Event_leads_to_a_task_that_is_owed_by(string? step, string happened, string task, string owners)
    {
        var changes = Step(step, new FactHappened(happened));

        changes.Moves.ShouldBeTrue();
        changes.Step.ShouldBe(task);
        var opened = changes.Opens.ShouldNotBeNull();
        string.Join(' ', opened.Owners).ShouldBe(owners);
        opened.DueAt.ShouldBe(Bangkok.Instant(s_replyBy, new TimeOnly(16, 30)));
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("approve")]
    public void Answer_ends_the_process_from_every_step(string step)
    {
        var changes = Step(step, new FactHappened(Answered));

        changes.ShouldBe(Changes.None with { Moves = true });
    }

    [Fact]
    public void Outsider_who_is_invited_by_name_owes_the_answer_alone()
    {
        var changes = StepFunction.Step(
            s_table, Position.Unstarted, new InvitationFacts(AgencyId: null, PostId: null, PersonId: 9, s_replyBy, s_meeting, SupervisorPostId: null, SecretariatAgencyId: 1), new FactHappened(Sent), World(Monday()));

        changes.Opens!.Owners.ShouldBe([PrincipalKey.Person(9)]);
    }

    [Theory]
    [InlineData(null, Prepared)]
    [InlineData(null, Answered)]
    [InlineData("answer", Sent)]
    [InlineData("answer", Returned)]
    [InlineData("approve", Sent)]
    [InlineData("approve", "somebody.elses-event")]
    public void Late_repeated_or_foreign_event_changes_nothing(string? step, string happened)
    {
        Step(step, new FactHappened(happened)).ShouldBe(Changes.None);
    }

    [Fact]
    public void Reminders_fall_on_the_working_day_before_and_after_over_holidays_and_weekends()
    {
        var timers = Ladder(s_facts);

        timers.ShouldBe(
        [
            new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15))),
            new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21))),
            new NewTimer("answer", 3, Opening(new DateOnly(2026, 7, 22))),
            new NewTimer("answer", 4, Opening(new DateOnly(2026, 7, 23))),
            new NewTimer("answer", NewTimer.Over, s_meeting),
        ]);
    }

    [Fact]
    public void Nobody_is_reminded_once_the_meeting_has_begun()
    {
        var early = s_facts with { MeetingStartsAt = Opening(new DateOnly(2026, 7, 22)) };

        Ladder(early).ShouldBe(
        [
            new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15))),
            new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21))),
            new NewTimer("answer", NewTimer.Over, early.MeetingStartsAt),
        ]);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("approve")]
    public void Nothing_is_owed_once_the_meeting_has_begun(string step)
    {
        Step(step, new FactHappened(ProcessTable.TimeIsUp)).ShouldBe(Changes.None with { Moves = true });
        s_table.Fulfils(step, ProcessTable.TimeIsUp).ShouldBeFalse("nobody did it");
        s_table.Closes(step, ProcessTable.TimeIsUp).ShouldBeTrue();
    }

    [Fact]
    public void System_that_was_down_gives_every_rung_in_order()
    {
        var thursday = World(Opening(new DateOnly(2026, 7, 23)));
        var first = new TimerFired("answer", 1, Opening(new DateOnly(2026, 7, 15)));

        var next = StepFunction.Step(s_table, Position.At("answer"), s_facts, first, thursday).Timers;

        next.ShouldBe([new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21)))], "due already, and given all the same");
    }

    [Fact]
    public void Reminder_whose_time_is_past_is_not_set()
    {
        var late = StepFunction.Step(s_table, Position.Unstarted, s_facts, new FactHappened(Sent), World(Opening(new DateOnly(2026, 7, 15))));

        late.Timers.Select(t => t.Level).ShouldBe([2]);
    }

    [Fact]
    public void Reminder_follows_the_rule_that_is_in_force_that_day()
    {
        var rule = new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 1, days: -2, DayUnit.Calendar, from: new DateOnly(2026, 7, 14));

        Timers(Monday()).ShouldBe([new NewTimer("answer", NewTimer.Over, s_meeting)]);
        Timers(Monday().AddDays(1)).ShouldBe([new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15)))]);

        IReadOnlyList<NewTimer> Timers(DateTimeOffset now) =>
            StepFunction.Step(s_table, Position.Unstarted, s_facts, new FactHappened(Sent), World(now) with { Reminders = [rule] }).Timers;
    }

    [Fact]
    public void Timer_reminds_about_the_step_it_was_set_for_and_no_other()
    {
        Step("answer", new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)))).Reminds!.Level.ShouldBe(2);
        Step("approve", new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)))).ShouldBe(Changes.None);
        Step(step: null, new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)))).ShouldBe(Changes.None);
    }

    [Theory]
    [InlineData(1, ReminderAudience.Owners, "")]
    [InlineData(3, ReminderAudience.Superior, "post:2")]
    [InlineData(4, ReminderAudience.Asker, "role:meeting_secretary@1")]
    public void Silence_is_told_to_the_owners_then_the_superior_then_the_secretariat(int level, ReminderAudience audience, string to)
    {
        var reminder = Step("answer", new TimerFired("answer", level, Opening(new DateOnly(2026, 7, 21)))).Reminds.ShouldNotBeNull();

        reminder.Audience.ShouldBe(audience);
        string.Join(' ', reminder.To).ShouldBe(to);
    }

    [Theory]
    [InlineData("answer", false)]
    [InlineData("approve", false)]
    [InlineData(null, true)]
    public void Postponed_meeting_or_fallen_answer_asks_again_from_everywhere(string? step, bool hasEnded)
    {
        Again(Reopened).ShouldBe(("answer", "reopened"));
        Again(Renewed).ShouldBe(("answer", "renewed"));

        (string, string) Again(string happened)
        {
            var opened = StepFunction.Step(s_table, new Position(step, hasEnded), s_facts, new FactHappened(happened), World(Monday())).Opens.ShouldNotBeNull();
            return (opened.Step, opened.Notice);
        }
    }

    [Theory]
    [InlineData("answer", true)]
    [InlineData("approve", true)]
    [InlineData(null, false)]
    public void Cancelled_meeting_ends_what_is_owed_and_is_told_to_all(string? step, bool moves)
    {
        var changes = Step(step, new FactHappened(Withdrawn));

        changes.Moves.ShouldBe(moves);
        changes.Opens.ShouldBeNull();
        var told = changes.Tells.ShouldHaveSingleItem();
        told.Kind.ShouldBe("cancelled");
        string.Join(' ', told.To).ShouldBe("post:70 desk:7");
    }

    [Fact]
    public void Facts_that_come_together_open_only_the_last_task()
    {
        var changes = Steps(step: null, Sent, Prepared);

        changes.Opens!.Step.ShouldBe("approve");
        Steps(step: null, Sent, Prepared, Answered).ShouldBe(Changes.None with { Moves = true });
        Steps(step: null, Sent, Answered, Sent).ShouldBe(Changes.None with { Moves = true }, "What has ended does not begin again.");
        Steps(step: null, Sent, Answered, Reopened).Opens!.Step.ShouldBe("answer");
        Steps("answer", Returned, Sent).ShouldBe(Changes.None);
    }

    /// <summary>Every rung that is given about an invitation sent on Monday and never answered.</summary>
    private static List<NewTimer> Ladder(InvitationFacts facts)
    {
        var rungs = new List<NewTimer>();
        var set = StepFunction.Step(s_table, Position.Unstarted, facts, new FactHappened(Sent), World(Monday())).Timers;
        while (set is [var timer])
        {
            rungs.Add(timer);
            if (timer.Level == NewTimer.Over) break;
            var fired = new TimerFired(timer.Step, timer.Level, timer.DueAt);
            set = StepFunction.Step(s_table, Position.At("answer"), facts, fired, World(timer.DueAt)).Timers;
        }

        return rungs;
    }

    private static DateTimeOffset Monday() => Bangkok.Instant(new DateOnly(2026, 7, 13), new TimeOnly(7, 0));

    private static DateTimeOffset Opening(DateOnly day) => Bangkok.Instant(day, new TimeOnly(8, 30));

    private static Changes Step(string? step, Happened happened) => StepFunction.Step(s_table, new Position(step), s_facts, happened, World(Monday()));

    private static Changes Steps(string? step, params string[] events)
    {
        var (changes, position) = (Changes.None, new Position(step));
        foreach (var happened in events)
        {
            changes = changes.Then(StepFunction.Step(s_table, position, s_facts, new FactHappened(happened), World(Monday())));
            position = s_table.WayOn(happened, position).After(position);
        }

        return changes;
    }

    private static StepWorld World(DateTimeOffset now)
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
        return new StepWorld(now, new WorkingCalendar(holidays, new DateOnly(2026, 12, 31)), ladder);
    }
}
