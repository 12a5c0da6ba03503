using System.Collections.Frozen;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Shouldly;
using Xunit;

namespace Intranet.Workflows.Tests;

/// <summary>What rungs do, and what becomes of those that are not given yet when the rules change.</summary>
public sealed class LadderTests
{
    private static readonly DateOnly s_due = new(2026, 7, 17);
    private static readonly PrincipalKey s_superior = PrincipalKey.Post(9);

    [Fact]
    public void Rung_reassigns_to_the_superior()
    {
        var given = Fired(1, [Rung(1, 1, ReminderAction.Reassign)], Superior(s_superior)).Reminds.ShouldNotBeNull();

        (given.Action, given.Audience).ShouldBe((ReminderAction.Reassign, ReminderAudience.Superior));
        given.To.ShouldBe([s_superior]);
    }

    [Fact]
    public void Without_a_superior_those_who_owe_it_are_reminded()
    {
        var given = Fired(1, [Rung(1, 1, ReminderAction.Reassign)], Superior()).Reminds.ShouldNotBeNull();

        (given.Action, given.Audience).ShouldBe((ReminderAction.Remind, ReminderAudience.Owners));
    }

    [Fact]
    public void Superior_who_could_not_do_it_is_told_and_no_more()
    {
        var given = Fired(1, [Rung(1, 1, ReminderAction.Reassign)], Superior(s_superior) with { IsOpenToColleagues = false }).Reminds.ShouldNotBeNull();

        (given.Action, given.Audience).ShouldBe((ReminderAction.Remind, ReminderAudience.Superior));
    }

    [Fact]
    public void Rung_that_has_ended_meanwhile_gives_nothing_and_the_next_is_set()
    {
        var ended = Rung(1, 1, ReminderAction.Remind);
        ended.EndOn(new DateOnly(2026, 7, 10));

        var changes = Fired(1, [ended, Rung(2, 2, ReminderAction.Remind)], Superior());

        changes.Reminds.ShouldBeNull();
        changes.Timers.ShouldBe([new NewTimer("a", 2, At(21))]);
    }

    [Fact]
    public void Rung_that_was_given_is_not_given_again_where_other_terms_have_put_it()
    {
        IReadOnlyList<ReminderRule> rules = [Rung(1, 3, ReminderAction.Remind), Rung(2, 1, ReminderAction.Remind), Rung(3, 5, ReminderAction.Remind)];

        Fired(2, rules, Superior(), given: [1]).Timers.ShouldBe([new NewTimer("a", 3, At(24))]);
        StepFunction.Timers(Superior(), s_due, new object(), World(rules, new DateOnly(2026, 7, 13)), given: [1, 2]).ShouldBe([new NewTimer("a", 3, At(24))]);
    }

    [Fact]
    public void On_the_day_on_which_other_terms_come_into_force_the_next_rung_is_looked_for()
    {
        var before = Rung(1, 5, ReminderAction.Remind);
        var after = before.ChangeFrom(new DateOnly(2026, 7, 20), new RungTerms(2, DayUnit.Working, ReminderAction.RaiseToGovernor, ReminderAudience.Owners));
        var change = new NewTimer("a", NewTimer.RulesChange, Bangkok.Instant(new DateOnly(2026, 7, 20), TimeOnly.MinValue));

        StepFunction.Timers(Superior(), s_due, new object(), World([before, after], new DateOnly(2026, 7, 13)), given: []).ShouldBe([change]);
        var fired = new TimerFired("a", change.Level, change.DueAt, s_due);
        var changes = StepFunction.Step(Table(Superior()), Position.At("a"), new object(), fired, World([before, after], new DateOnly(2026, 7, 20)));

        changes.Reminds.ShouldBeNull();
        changes.Timers.ShouldBe([new NewTimer("a", 1, At(21))]);
    }

    [Fact]
    public void Change_leaves_what_was_in_force_and_cannot_reach_behind_a_later_one()
    {
        var rule = Rung(1, 1, ReminderAction.Remind);
        var terms = rule.Terms with { Days = 2 };

        var changed = rule.ChangeFrom(new DateOnly(2026, 8, 1), terms);

        (rule.Days, rule.To).ShouldBe((1, new DateOnly(2026, 7, 31)));
        (changed.Days, changed.From, changed.To, changed.Level).ShouldBe((2, new DateOnly(2026, 8, 1), null, 1));
        changed.ChangeFrom(changed.From, terms with { Days = 3 }).ShouldBe(changed, "it has never been in force");
        Should.Throw<RuleBroken>(() => changed.ChangeFrom(new DateOnly(2026, 7, 20), terms)).Code.ShouldBe("processes.changed-later");
        Should.Throw<RuleBroken>(() => changed.EndOn(new DateOnly(2026, 7, 20))).Code.ShouldBe("processes.ends-before");
        Should.Throw<RuleBroken>(() => rule.EndOn(new DateOnly(2026, 9, 1))).Code.ShouldBe("processes.rung-ended");
    }

    [Fact]
    public void What_is_still_to_come_is_what_the_rungs_will_do()
    {
        ReminderRule[] rules = [Rung(1, -1, ReminderAction.Remind), Rung(2, 1, ReminderAction.Remind), Rung(3, 2, ReminderAction.Reassign), Rung(4, 3, ReminderAction.RaiseToGovernor)];
        var tell = new ReminderRule("up", level: 5, days: 4, DayUnit.Working, new DateOnly(2000, 1, 1), ReminderAudience.Superior);

        Coming(Superior(s_superior)).ShouldBe(
        [
            (At(20), ReminderAction.Remind, ReminderAudience.Owners), (At(21), ReminderAction.Reassign, ReminderAudience.Superior),
            (At(22), ReminderAction.RaiseToGovernor, ReminderAudience.Owners), (At(23), ReminderAction.Remind, ReminderAudience.Superior),
        ]);
        Coming(Superior(s_superior) with { IsOpenToColleagues = false })[1].ShouldBe((At(21), ReminderAction.Remind, ReminderAudience.Superior));
        Coming(Superior())[1].ShouldBe((At(21), ReminderAction.Remind, ReminderAudience.Owners));
        Coming(Superior()).Count.ShouldBe(3, "there is nobody to tell on the last");
        Coming(Superior(s_superior) with { Over = _ => At(22) }).Count.ShouldBe(2);

        List<(DateTimeOffset, ReminderAction, ReminderAudience)> Coming(TaskStep task) =>
            [.. StepFunction.Coming(task, s_due, new object(), World([.. rules, tell], new DateOnly(2026, 7, 13)), given: [1]).Select(r => (r.At, r.Terms.Action, r.Terms.Audience))];
    }

    private static Changes Fired(int level, IReadOnlyList<ReminderRule> rules, TaskStep task, IReadOnlyList<int>? given = null) => StepFunction.Step(
        Table(task), Position.At("a"), new object(), new TimerFired("a", level, At(20), s_due) { Given = given ?? [] }, World(rules, new DateOnly(2026, 7, 20)));

    private static ProcessTable Table(TaskStep task) => new(
        FrozenDictionary<string, string>.Empty, new Dictionary<string, ProcessStep>(StringComparer.Ordinal) { ["a"] = task }.ToFrozenDictionary());

    private static TaskStep Superior(params PrincipalKey[] superior) => new("a", _ => [], (_, _) => s_due, "up", FrozenDictionary<string, string?>.Empty)
    {
        IsOpenToColleagues = true,
        Audiences = new Dictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> { [ReminderAudience.Superior] = _ => superior }.ToFrozenDictionary(),
    };

    private static ReminderRule Rung(int level, int days, ReminderAction action) => new(
        "up", level, days, DayUnit.Working, new DateOnly(2000, 1, 1),
        action == ReminderAction.Reassign ? ReminderAudience.Superior : ReminderAudience.Owners, action);

    private static StepWorld World(IReadOnlyList<ReminderRule> rules, DateOnly today) =>
        new(Bangkok.Instant(today, new TimeOnly(9, 0)), new WorkingCalendar([], new DateOnly(2026, 12, 31)), rules, []);

    private static DateTimeOffset At(int july) => Bangkok.Instant(new DateOnly(2026, 7, july), new TimeOnly(8, 30));
}
