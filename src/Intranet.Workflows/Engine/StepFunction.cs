using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>What the step function may know beside the facts: the time, the calendar and the rules in force.</summary>
public sealed record StepWorld(DateTimeOffset Now, WorkingCalendar Calendar, IReadOnlyList<ReminderRule> Reminders);

/// <summary>Where an instance stands: before its first event, at a step, or at its end.</summary>
public readonly record struct Position(string? Step, bool HasEnded = false)
{
    public static Position Unstarted { get; } = new(Step: null);

    public static Position Ended { get; } = new(Step: null, HasEnded: true);

    public static Position At(string step) => new(step);
}

/// <summary>What one happening changes. Storing it is the host's work.</summary>
/// <param name="Moves">Whether the instance leaves its step; if so its unfired timers lapse.</param>
/// <param name="Step">The step after it; null when the process has ended.</param>
/// <param name="Opens">The task to open.</param>
/// <param name="Timers">Timers to set.</param>
/// <param name="Reminds">The reminder to give about the open task; the next rung of its ladder is among the timers.</param>
public sealed record Changes(bool Moves, string? Step, NewTask? Opens, IReadOnlyList<NewTimer> Timers, NewReminder? Reminds)
{
    /// <summary>A late, repeated or foreign event: the rule is that it changes nothing.</summary>
    public static Changes None { get; } = new(Moves: false, Step: null, Opens: null, Timers: [], Reminds: null);

    /// <summary>Who is told, beside what is opened.</summary>
    public IReadOnlyList<NewNotice> Tells { get; init; } = [];
}

/// <param name="Notice">The kind of notification that announces the task.</param>
public sealed record NewTask(string Step, IReadOnlyList<PrincipalKey> Owners, DateTimeOffset DueAt, string Notice = NewTask.OpenedNotice)
{
    public const string OpenedNotice = "opened";
}

public sealed record NewTimer(string Step, int Level, DateTimeOffset DueAt);

/// <summary>A rung of the ladder: whom it goes to. Those who owe the task are told through the task itself.</summary>
public sealed record NewReminder(int Level, ReminderAudience Audience, IReadOnlyList<PrincipalKey> To);

public sealed record NewNotice(string Kind, IReadOnlyList<PrincipalKey> To);

/// <summary>The pure core: where an instance goes when something happens. No storage, no clock, no mediator.</summary>
public static class StepFunction
{
    /// <param name="table">The definition in the instance's version.</param>
    /// <param name="facts">What the definition's facts query returned.</param>
    public static Changes Step(ProcessTable table, Position position, object facts, Happened happened, StepWorld world) => happened switch
    {
        TimerFired timer => timer.Step == position.Step ? Remind(table.Tasks[timer.Step], timer, facts, world) : Changes.None,
        FactHappened fact => WithNotices(Move(table, position, facts, fact.Event, world), table, facts, fact.Event),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>The net change of several happenings in their order: a task that is passed through is not opened.</summary>
    public static Changes Steps(ProcessTable table, Position position, object facts, IEnumerable<Happened> happened, StepWorld world)
    {
        var net = Changes.None;
        foreach (var next in happened)
        {
            var changes = Step(table, position, facts, next, world);
            if (changes == Changes.None) continue;
            IReadOnlyList<NewNotice> tells = changes.Tells.Count == 0 ? net.Tells : [.. net.Tells, .. changes.Tells];
            net = (changes.Moves || net == Changes.None ? changes : net with { Reminds = changes.Reminds ?? net.Reminds }) with { Tells = tells };
            if (changes.Moves) position = new Position(changes.Step, HasEnded: changes.Step is null);
        }

        return net;
    }

    private static Changes Move(ProcessTable table, Position position, object facts, string eventName, StepWorld world)
    {
        if (table.Reopens.TryGetValue(eventName, out var reopening)) return Enter(table.Tasks[reopening.Task], reopening.Notice, facts, world);
        if (position.Step is { } step)
        {
            if (table.Aborts.Contains(eventName)) return Changes.None with { Moves = true };
            return table.Tasks[step].Outcomes.TryGetValue(eventName, out var next) ? GoTo(table, next, facts, world) : Changes.None;
        }

        return !position.HasEnded && table.Starts.TryGetValue(eventName, out var first) ? GoTo(table, first, facts, world) : Changes.None;
    }

    private static Changes GoTo(ProcessTable table, string? next, object facts, StepWorld world) =>
        next is null
            ? Changes.None with { Moves = true }
            : Enter(table.Tasks[next], NewTask.OpenedNotice, facts, world);

    private static Changes Enter(TaskStep task, string notice, object facts, StepWorld world)
    {
        var opens = new NewTask(task.Key, [.. task.OwedBy(facts).Distinct()], world.Calendar.DueInstant(task.Due(facts)), notice);
        return new Changes(Moves: true, task.Key, opens, [.. NextRung(task, facts, world, rung => rung.DueAt > world.Now)], Reminds: null);
    }

    /// <summary>
    /// At most one timer is set for a task: the next rung of its ladder. The one after it is set when it fires, counted from
    /// when it was due, so that a system that was down gives every rung in order.
    /// </summary>
    private static IEnumerable<NewTimer> NextRung(TaskStep task, object facts, StepWorld world, Func<NewTimer, bool> isAhead)
    {
        var dueDay = task.Due(facts);
        var over = task.Over(facts);
        return world.Reminders
            .Where(rule => rule.Ladder == task.Ladder && rule.AppliesOn(Bangkok.Date(world.Now)))
            .Select(rule => new NewTimer(task.Key, rule.Level, rule.InstantFor(dueDay, world.Calendar)))
            .Where(rung => isAhead(rung) && !(rung.DueAt >= over))
            .OrderBy(rung => rung.DueAt).ThenBy(rung => rung.Level)
            .Take(1);
    }

    // The rule in force when the timer fires says whom the rung goes to.
    private static Changes Remind(TaskStep task, TimerFired timer, object facts, StepWorld world)
    {
        if (task.Over(facts) <= world.Now) return Changes.None;
        var rule = world.Reminders.FirstOrDefault(r => r.Ladder == task.Ladder && r.Level == timer.Level && r.AppliesOn(Bangkok.Date(world.Now)));
        var audience = rule?.Audience ?? ReminderAudience.Owners;
        var to = task.Audiences.TryGetValue(audience, out var keys) ? keys(facts).Distinct().ToList() : [];
        return Changes.None with
        {
            Reminds = new NewReminder(timer.Level, audience, to),
            Timers = [.. NextRung(task, facts, world, rung => (rung.DueAt, rung.Level).CompareTo((timer.DueAt, timer.Level)) > 0)],
        };
    }

    private static Changes WithNotices(Changes changes, ProcessTable table, object facts, string eventName)
    {
        var tells = table.Notices[eventName].Select(rule => new NewNotice(rule.Kind, [.. rule.To(facts).Distinct()])).ToList();
        return tells.Count == 0 ? changes : changes with { Tells = tells };
    }
}

public abstract record Happened;

/// <summary>A Domain event, by its stored name.</summary>
public sealed record FactHappened(string Event) : Happened;

/// <summary>A reminder of the step came due.</summary>
/// <param name="DueAt">When it was due, which may be long before it fires.</param>
public sealed record TimerFired(string Step, int Level, DateTimeOffset DueAt) : Happened;
