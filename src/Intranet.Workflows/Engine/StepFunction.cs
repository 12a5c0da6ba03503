using Intranet.Domain.Calendar;

namespace Intranet.Workflows.Engine;

/// <summary>The pure core: what changes when something happens to an instance. No storage, no clock, no mediator.</summary>
public static class StepFunction
{
    /// <param name="table">The definition in the instance's version.</param>
    /// <param name="facts">What the definition's facts query returned.</param>
    public static Changes Step(ProcessTable table, Position position, object facts, Happened happened, StepWorld world) => happened switch
    {
        TimerFired timer => timer.Step == position.Step ? Remind((TaskStep)table.Steps[timer.Step], timer, facts, world) : Changes.None,
        FactHappened fact => Go(table, position, table.WayOn(fact.Event, position), facts, fact.Event, world),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>What it changes that an event leads this way, whoever chose it.</summary>
    public static Changes Go(ProcessTable table, Position from, Way way, object facts, string eventName, StepWorld world)
    {
        var changes = way switch
        {
            { Moves: false } => Changes.None,
            { Step: { } step } => Enter(table.Steps[step], table.Reopens.GetValueOrDefault(eventName)?.Notice ?? NewTask.OpenedNotice, facts, world),
            _ => Changes.None with { Moves = true },
        };
        if (way.Moves && from.Step is { } left && LeavesBranches(table.Steps.GetValueOrDefault(left), eventName)) changes = changes with { CancelsBranches = true };

        var tells = table.Notices[eventName].Select(rule => new NewNotice(rule.Kind, [.. rule.To(facts).Distinct()])).ToList();
        return tells.Count == 0 ? changes : changes with { Tells = tells };
    }

    /// <summary>
    /// The timer to set for a task that is due on the day: at most one at a time, the next rung of its ladder, the day on which
    /// other rules come into force, or the instant at which it is over.
    /// </summary>
    /// <param name="given">The rungs that have been given.</param>
    public static IEnumerable<NewTimer> Timers(TaskStep task, DateOnly due, object facts, StepWorld world, IReadOnlyList<int> given) =>
        Next(task, due, facts, world, rung => rung.DueAt > world.Now && !given.Contains(rung.Level));

    /// <summary>What the task's ladder still does if nothing is done, in order, as the rules and the facts stand.</summary>
    /// <param name="given">The rungs that have been given.</param>
    public static IReadOnlyList<ComingRung> Coming(TaskStep task, DateOnly due, object facts, StepWorld world, IReadOnlyList<int> given) =>
    [
        .. from rule in Rungs(task, world)
           let at = rule.InstantFor(due, world.Calendar)
           where at > world.Now && !given.Contains(rule.Level) && Over(task, facts).All(over => at < over.DueAt)
           let rung = Rung(task, rule, facts)
           where rung.ReachesSomebody
           orderby at, rule.Level
           select new ComingRung(at, rule.Terms with { Action = rung.Action, Audience = rung.Audience }),
    ];

    /// <summary>The timer of the instant at which the step is over, if it ever is.</summary>
    public static IEnumerable<NewTimer> Over(ProcessStep step, object facts) =>
        step.Over is { } at ? [new NewTimer(step.Key, NewTimer.Over, at(facts))] : [];

    // A step that the table does not have is one of an earlier version.
    private static bool LeavesBranches(ProcessStep? left, string eventName) => left switch
    {
        BranchStep branches => eventName != EngineEvents.Joined || branches.CancelsTheRest,
        null => true,
        _ => false,
    };

    private static Changes Enter(ProcessStep step, string notice, object facts, StepWorld world)
    {
        var changes = Changes.None with { Moves = true, Step = step.Key };
        switch (step)
        {
            case TaskStep task:
                var due = task.Due(facts, world);
                var opens = new NewTask(task.Key, [.. task.OwedBy(facts).Distinct()], world.Calendar.DueInstant(due), notice)
                {
                    Excluded = [.. task.Excludes(facts).Distinct()],
                    ActualOwnerId = task.ComesBackTo(facts),
                };
                return changes with { Opens = opens, Timers = [.. Timers(task, due, facts, world, given: [])] };
            case BranchStep branches:
                return changes with { Runs = branches.Branches(facts), Timers = [.. Over(step, facts)] };
            default:
                return changes with { Asks = step is DoStep, Timers = [.. Over(step, facts)] };
        }
    }

    /// <summary>
    /// The rung after the one that fires is set when it fires, counted from when it was due, so that a system that was down gives
    /// every rung in order.
    /// </summary>
    private static IEnumerable<NewTimer> Next(TaskStep task, DateOnly due, object facts, StepWorld world, Func<NewTimer, bool> isAhead) =>
        Rungs(task, world)
            .Select(rule => new NewTimer(task.Key, rule.Level, rule.InstantFor(due, world.Calendar)))
            .Where(isAhead)
            .Concat(RuleChanges(task, world))
            .Concat(Over(task, facts))
            .OrderBy(timer => timer.DueAt).ThenBy(timer => timer.Level)
            .Take(1);

    private static IEnumerable<NewTimer> RuleChanges(TaskStep task, StepWorld world) =>
        world.Reminders
            .Where(rule => rule.Ladder == task.Ladder)
            .SelectMany(rule => new[] { rule.From, rule.To?.AddDays(1) ?? rule.From })
            .Where(day => day > world.Today)
            .Select(day => new NewTimer(task.Key, NewTimer.RulesChange, Bangkok.Instant(day, TimeOnly.MinValue)));

    private static IEnumerable<ReminderRule> Rungs(TaskStep task, StepWorld world) =>
        world.Reminders.Where(rule => rule.Ladder == task.Ladder && rule.AppliesOn(world.Today));

    // The rule in force when the timer fires says what the rung does; one that is not in force any more does nothing.
    private static Changes Remind(TaskStep task, TimerFired timer, object facts, StepWorld world)
    {
        var rule = Rungs(task, world).FirstOrDefault(r => r.Level == timer.Level);
        return Changes.None with
        {
            Reminds = rule is null ? null : Rung(task, rule, facts),
            Timers =
            [
                .. Next(task, timer.TaskDue, facts, world, rung =>
                    (rung.DueAt, rung.Level).CompareTo((timer.DueAt, timer.Level)) > 0 && rung.Level != timer.Level && !timer.Given.Contains(rung.Level)),
            ],
        };
    }

    // What cannot go to a superior stays where it is: the superior is told, or those who owe it if there is none.
    private static NewReminder Rung(TaskStep task, ReminderRule rule, object facts)
    {
        var to = task.Audiences.TryGetValue(rule.Audience, out var keys) ? keys(facts).Distinct().ToList() : [];
        if (rule.Action != ReminderAction.Reassign) return new NewReminder(rule.Level, rule.Audience, to) { Action = rule.Action };
        return to.Count == 0 ? new NewReminder(rule.Level, ReminderAudience.Owners, to)
            : new NewReminder(rule.Level, rule.Audience, to) { Action = task.MayGoUp ? ReminderAction.Reassign : ReminderAction.Remind };
    }
}
