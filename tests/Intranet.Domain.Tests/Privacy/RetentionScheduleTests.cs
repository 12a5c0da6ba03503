using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Privacy;

/// <summary>When the time of a case is over, and how the terms are changed.</summary>
public sealed class RetentionScheduleTests
{
    private static readonly DateOnly s_day = new(2026, 7, 10);

    [Fact]
    public void What_is_found_by_when_it_ended_is_due_on_that_day_and_nothing_else()
    {
        // A leap day and both ends of months among them.
        for (var closed = new DateOnly(2024, 1, 25); closed < new DateOnly(2024, 4, 5); closed = closed.AddDays(1))
            foreach (var (months, time) in new[] { (1, TimeOnly.MinValue), (12, new TimeOnly(23, 59)), (60, new TimeOnly(12, 0)) })
            {
                var at = Bangkok.Instant(closed, time);
                var due = RetentionSchedule.DueOn(at, months);
                (at < RetentionSchedule.ClosedBefore(due, months)).ShouldBeTrue($"{closed} + {months} on {due}");
                (at < RetentionSchedule.ClosedBefore(due.AddDays(-1), months)).ShouldBeFalse($"{closed} + {months} the day before {due}");
            }
    }

    [Fact]
    public void Other_terms_are_another_row_and_the_past_stays_to_be_read()
    {
        var rule = new RetentionRule(RetentionClass.Settled, new RetentionTerms(24, 60), "เดิม", new DateOnly(2000, 1, 1));

        var changed = rule.ChangeFrom(s_day, new RetentionTerms(12, 60), "คำสั่งจังหวัด", personId: 5);

        (rule.To, rule.Terms).ShouldBe((s_day.AddDays(-1), new RetentionTerms(24, 60)));
        (changed.From, changed.To, changed.Terms, changed.ChangedById).ShouldBe((s_day, null, new RetentionTerms(12, 60), 5L));
        changed.ChangeFrom(s_day, new RetentionTerms(6, 60), "แก้ไข", personId: 5).ShouldBeSameAs(changed);
        Should.Throw<RuleBroken>(() => rule.ChangeFrom(s_day, new RetentionTerms(6, 6), "x", null)).Code.ShouldBe("privacy.changed-later");
        Should.Throw<RuleBroken>(() => changed.ChangeFrom(s_day, new RetentionTerms(6, 60), "x", null)).Code.ShouldBe("privacy.nothing-changed");
    }
}
