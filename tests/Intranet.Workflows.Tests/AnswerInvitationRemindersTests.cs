using Intranet.Domain.Calendar;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Shouldly;
using Xunit;
using static Intranet.Workflows.Tests.InvitationSetting;

namespace Intranet.Workflows.Tests;

/// <summary>When somebody is reminded of an invitation, and who: read off the step function.</summary>
public sealed class AnswerInvitationRemindersTests
{
    [Fact]
    public void Reminders_fall_on_the_working_day_before_and_after_over_holidays_and_weekends()
    {
        var timers = Ladder(Facts);

        timers.ShouldBe(
        [
            new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15))),
            new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21))),
            new NewTimer("answer", 3, Opening(new DateOnly(2026, 7, 22))),
            new NewTimer("answer", 4, Opening(new DateOnly(2026, 7, 23))),
            new NewTimer("answer", NewTimer.Over, MeetingStart),
        ]);
    }

    [Fact]
    public void Nobody_is_reminded_once_the_meeting_has_begun()
    {
        var early = Facts with { MeetingStartsAt = Opening(new DateOnly(2026, 7, 22)) };

        Ladder(early).ShouldBe(
        [
            new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15))),
            new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21))),
            new NewTimer("answer", NewTimer.Over, early.MeetingStartsAt),
        ]);
    }

    [Fact]
    public void System_that_was_down_gives_every_rung_in_order()
    {
        var thursday = World(Opening(new DateOnly(2026, 7, 23)));
        var first = new TimerFired("answer", 1, Opening(new DateOnly(2026, 7, 15)), ReplyBy);

        var next = StepFunction.Step(Table, Position.At("answer"), Facts, first, thursday).Timers;

        next.ShouldBe([new NewTimer("answer", 2, Opening(new DateOnly(2026, 7, 21)))], "due already, and given all the same");
    }

    [Fact]
    public void Reminder_whose_time_is_past_is_not_set()
    {
        var late = StepFunction.Step(Table, Position.Unstarted, Facts, new FactHappened(Sent), World(Opening(new DateOnly(2026, 7, 15))));

        late.Timers.Select(t => t.Level).ShouldBe([2]);
    }

    [Fact]
    public void Reminder_follows_the_rule_that_is_in_force_that_day()
    {
        var rule = new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 1, days: -2, DayUnit.Calendar, from: new DateOnly(2026, 7, 14));

        Timers(Monday()).ShouldBe([new NewTimer("answer", NewTimer.RulesChange, Bangkok.Instant(rule.From, TimeOnly.MinValue))], "then it is looked for");
        Timers(Monday().AddDays(1)).ShouldBe([new NewTimer("answer", 1, Opening(new DateOnly(2026, 7, 15)))]);

        IReadOnlyList<NewTimer> Timers(DateTimeOffset now) =>
            StepFunction.Step(Table, Position.Unstarted, Facts, new FactHappened(Sent), World(now) with { Reminders = [rule] }).Timers;
    }

    [Fact]
    public void Timer_reminds_about_the_step_it_was_set_for_and_no_other()
    {
        Step("answer", new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)), ReplyBy)).Reminds!.Level.ShouldBe(2);
        Step("approve", new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)), ReplyBy)).ShouldBe(Changes.None);
        Step(step: null, new TimerFired("answer", 2, Opening(new DateOnly(2026, 7, 21)), ReplyBy)).ShouldBe(Changes.None);
    }

    [Theory]
    [InlineData(1, ReminderAudience.Owners, "")]
    [InlineData(3, ReminderAudience.Superior, "post:2")]
    [InlineData(4, ReminderAudience.Asker, "role:meeting_secretary@1")]
    public void Silence_is_told_to_the_owners_then_the_superior_then_the_secretariat(int level, ReminderAudience audience, string to)
    {
        var reminder = Step("answer", new TimerFired("answer", level, Opening(new DateOnly(2026, 7, 21)), ReplyBy)).Reminds.ShouldNotBeNull();

        reminder.Audience.ShouldBe(audience);
        string.Join(' ', reminder.To).ShouldBe(to);
    }

    /// <summary>Every rung that is given about an invitation sent on Monday and never answered.</summary>
    private static List<NewTimer> Ladder(InvitationFacts facts)
    {
        var rungs = new List<NewTimer>();
        var set = StepFunction.Step(Table, Position.Unstarted, facts, new FactHappened(Sent), World(Monday())).Timers;
        while (set is [var timer])
        {
            rungs.Add(timer);
            if (timer.Level == NewTimer.Over) break;
            var fired = new TimerFired(timer.Step, timer.Level, timer.DueAt, facts.ReplyBy);
            set = StepFunction.Step(Table, Position.At("answer"), facts, fired, World(timer.DueAt)).Timers;
        }

        return rungs;
    }
}
