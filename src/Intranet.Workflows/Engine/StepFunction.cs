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

    /// <summary>The net change of both: a task that is passed through is not opened, but whoever is told is told.</summary>
    public Changes Then(Changes later)
    {
        if (later == None) return this;
        IReadOnlyList<NewNotice> tells = later.Tells.Count == 0 ? Tells : [.. Tells, .. later.Tells];
        return (later.Moves ? later : this) with { Tells = tells };
    }
}

/// <param name="Notice">The kind of notification that announces the task.</param>
public sealed record NewTask(string Step, IReadOnlyList<PrincipalKey> Owners, DateTimeOffset DueAt, string Notice = NewTask.OpenedNotice)
{
    public const string OpenedNotice = "opened";

    public const int NormalPriority = 50;
    public const int UrgentPriority = 80;
    public const int LowPriority = 20;

    /// <summary>Who must have no part in it.</summary>
    public IReadOnlyList<PrincipalKey> Excluded { get; init; } = [];

    public int Priority { get; init; } = NormalPriority;
}

/// <param name="Level">The rung of the ladder, or <see cref="Over"/>.</param>
public sealed record NewTimer(string Step, int Level, DateTimeOffset DueAt)
{
    /// <summary>The level of the timer at which the matter is over: it comes before a rung of the same instant.</summary>
    public const int Over = 0;
}

/// <summary>A rung of the ladder: whom it goes to. Those who owe the task are told through the task itself.</summary>
public sealed record NewReminder(int Level, ReminderAudience Audience, IReadOnlyList<PrincipalKey> To);

public sealed record NewNotice(string Kind, IReadOnlyList<PrincipalKey> To);

/// <summary>The pure core: what changes when something happens to an instance. No storage, no clock, no mediator.</summary>
public static class StepFunction
{
    /// <param name="table">The definition in the instance's version.</param>
    /// <param name="facts">What the definition's facts query returned.</param>
    public static Changes Step(ProcessTable table, Position position, object facts, Happened happened, StepWorld world) => happened switch
    {
        TimerFired timer => timer.Step == position.Step ? Remind(table.Tasks[timer.Step], timer, facts, world) : Changes.None,
        FactHappened fact => Go(table, table.WayOn(fact.Event, position), facts, fact.Event, world),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>What it changes that an event leads this way, whoever chose it.</summary>
    public static Changes Go(ProcessTable table, Way way, object facts, string eventName, StepWorld world)
    {
        var changes = way switch
        {
            { Moves: false } => Changes.None,
            { Task: { } task } => Enter(table.Tasks[task], table.Reopens.GetValueOrDefault(eventName)?.Notice ?? NewTask.OpenedNotice, facts, world),
            _ => Changes.None with { Moves = true },
        };
        var tells = table.Notices[eventName].Select(rule => new NewNotice(rule.Kind, [.. rule.To(facts).Distinct()])).ToList();
        return tells.Count == 0 ? changes : changes with { Tells = tells };
    }

    private static Changes Enter(TaskStep task, string notice, object facts, StepWorld world)
    {
        var opens = new NewTask(task.Key, [.. task.OwedBy(facts).Distinct()], world.Calendar.DueInstant(task.Due(facts, world.Calendar)), notice);
        return new Changes(Moves: true, task.Key, opens, [.. Next(task, facts, world, rung => rung.DueAt > world.Now)], Reminds: null);
    }

    /// <summary>
    /// At most one timer is set for a task: the next rung of its ladder, or the instant at which it is over. The one after it is
    /// set when it fires, counted from when it was due, so that a system that was down gives every rung in order.
    /// </summary>
    private static IEnumerable<NewTimer> Next(TaskStep task, object facts, StepWorld world, Func<NewTimer, bool> isAhead)
    {
        var dueDay = task.Due(facts, world.Calendar);
        IEnumerable<NewTimer> over = task.Over is { } at ? [new NewTimer(task.Key, NewTimer.Over, at(facts))] : [];
        return world.Reminders
            .Where(rule => rule.Ladder == task.Ladder && rule.AppliesOn(Bangkok.Date(world.Now)))
            .Select(rule => new NewTimer(task.Key, rule.Level, rule.InstantFor(dueDay, world.Calendar)))
            .Where(isAhead)
            .Concat(over)
            .OrderBy(timer => timer.DueAt).ThenBy(timer => timer.Level)
            .Take(1);
    }

    // The rule in force when the timer fires says whom the rung goes to.
    private static Changes Remind(TaskStep task, TimerFired timer, object facts, StepWorld world)
    {
        var rule = world.Reminders.FirstOrDefault(r => r.Ladder == task.Ladder && r.Level == timer.Level && r.AppliesOn(Bangkok.Date(world.Now)));
        var audience = rule?.Audience ?? ReminderAudience.Owners;
        var to = task.Audiences.TryGetValue(audience, out var keys) ? keys(facts).Distinct().ToList() : [];
        return Changes.None with
        {
            Reminds = new NewReminder(timer.Level, audience, to),
            Timers = [.. Next(task, facts, world, rung => (rung.DueAt, rung.Level).CompareTo((timer.DueAt, timer.Level)) > 0)],
        };
    }
}

public abstract record Happened;

/// <summary>A Domain event, by its stored name.</summary>
public sealed record FactHappened(string Event) : Happened;

/// <summary>A reminder of the step came due.</summary>
/// <param name="DueAt">When it was due, which may be long before it fires.</param>
public sealed record TimerFired(string Step, int Level, DateTimeOffset DueAt) : Happened;
