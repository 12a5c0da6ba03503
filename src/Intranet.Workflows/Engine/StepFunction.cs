using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>What the step function may know beside the facts: the time, the calendar and the rules in force.</summary>
public sealed record StepWorld(DateTimeOffset Now, WorkingCalendar Calendar, IReadOnlyList<ReminderRule> Reminders);

/// <summary>What one happening changes. Storing it is the host's work.</summary>
/// <param name="Moves">Whether the instance leaves its step; if so its unfired timers lapse.</param>
/// <param name="Step">The step after it; null when the process has ended.</param>
/// <param name="Opens">The task to open.</param>
/// <param name="Timers">Timers to set.</param>
/// <param name="Reminds">The level of the reminder to give about the open task.</param>
public sealed record Changes(bool Moves, string? Step, NewTask? Opens, IReadOnlyList<NewTimer> Timers, int? Reminds)
{
    /// <summary>A late, repeated or foreign event: the rule is that it changes nothing.</summary>
    public static Changes None { get; } = new(Moves: false, Step: null, Opens: null, Timers: [], Reminds: null);
}

public sealed record NewTask(string Step, IReadOnlyList<PrincipalKey> Owners, DateTimeOffset DueAt);

public sealed record NewTimer(string Step, int Level, DateTimeOffset DueAt);

/// <summary>The pure core: where an instance goes when something happens. No storage, no clock, no mediator.</summary>
public static class StepFunction
{
    /// <param name="table">The definition in the instance's version.</param>
    /// <param name="step">The instance's step; null before the first event.</param>
    /// <param name="facts">What the definition's facts query returned.</param>
    public static Changes Step(ProcessTable table, string? step, object facts, Happened happened, StepWorld world) => happened switch
    {
        TimerFired timer => timer.Step == step ? Changes.None with { Reminds = timer.Level } : Changes.None,
        FactHappened fact when step is null => table.Starts.TryGetValue(fact.Event, out var first) ? Enter(table.Tasks[first], facts, world) : Changes.None,
        FactHappened fact => table.Tasks[step].Outcomes.TryGetValue(fact.Event, out var next) ? GoTo(table, next, facts, world) : Changes.None,
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>The net change of several happenings in their order: a task that is passed through is not opened.</summary>
    public static Changes Steps(ProcessTable table, string? step, object facts, IEnumerable<Happened> happened, StepWorld world)
    {
        var net = Changes.None;
        foreach (var next in happened)
        {
            var changes = Step(table, step, facts, next, world);
            if (changes == Changes.None) continue;
            net = changes;
            if (!changes.Moves) continue;
            step = changes.Step;
            if (step is null) break;
        }

        return net;
    }

    private static Changes GoTo(ProcessTable table, string? next, object facts, StepWorld world) =>
        next is null
            ? Changes.None with { Moves = true }
            : Enter(table.Tasks[next], facts, world);

    private static Changes Enter(TaskStep task, object facts, StepWorld world)
    {
        var dueDay = task.Due(facts);
        var timers =
            from rule in world.Reminders
            where rule.Ladder == task.Ladder && rule.AppliesOn(Bangkok.Date(world.Now))
            let at = rule.InstantFor(dueDay, world.Calendar)
            where at > world.Now
            orderby at
            select new NewTimer(task.Key, rule.Level, at);
        var opens = new NewTask(task.Key, [.. task.OwedBy(facts).Distinct()], world.Calendar.DueInstant(dueDay));
        return new Changes(Moves: true, task.Key, opens, [.. timers], Reminds: null);
    }
}

public abstract record Happened;

/// <summary>A Domain event, by its stored name.</summary>
public sealed record FactHappened(string Event) : Happened;

/// <summary>A reminder of the step came due.</summary>
public sealed record TimerFired(string Step, int Level) : Happened;
