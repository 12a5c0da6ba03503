using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>What the step function may know beside the facts: the time, the calendar and the rules in force.</summary>
public sealed record StepWorld(
    DateTimeOffset Now, WorkingCalendar Calendar, IReadOnlyList<ReminderRule> Reminders, IReadOnlyList<DeadlineSetting> Deadlines)
{
    public DateOnly Today => Bangkok.Date(Now);
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

    /// <summary>The branches to run.</summary>
    public IReadOnlyList<Branch> Runs { get; init; } = [];

    /// <summary>Whether a command is to be sent for the step.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether the branches that are still running are cancelled.</summary>
    public bool CancelsBranches { get; init; }

    /// <summary>
    /// The net change of both: a task that is passed through is not opened, but whoever is told is told, and branches that are
    /// left are cancelled.
    /// </summary>
    public Changes Then(Changes later)
    {
        if (later == None) return this;
        IReadOnlyList<NewNotice> tells = later.Tells.Count == 0 ? Tells : [.. Tells, .. later.Tells];
        return (later.Moves ? later : this) with { Tells = tells, CancelsBranches = CancelsBranches || later.CancelsBranches };
    }
}

/// <param name="Notice">The kind of notification that announces the task.</param>
public sealed record NewTask(string Step, IReadOnlyList<PrincipalKey> Owners, DateTimeOffset DueAt, string Notice = NewTask.OpenedNotice)
{
    public const string OpenedNotice = "opened";

    public const int NormalPriority = 50;
    public const int UrgentPriority = 80;
    public const int LowPriority = 20;

    /// <summary>Who must have no part in it (<see cref="TaskStep.Excludes"/>).</summary>
    public IReadOnlyList<PrincipalKey> Excluded { get; init; } = [];

    /// <summary>The person who has it from the start (<see cref="TaskStep.ComesBackTo"/>).</summary>
    public long? ActualOwnerId { get; init; }

    public int Priority { get; init; } = NormalPriority;
}

/// <param name="Level">The rung of the ladder, or <see cref="Over"/>, or <see cref="RulesChange"/>.</param>
public sealed record NewTimer(string Step, int Level, DateTimeOffset DueAt)
{
    /// <summary>The level of the timer at which the step is over: it comes before a rung of the same instant.</summary>
    public const int Over = 0;

    /// <summary>The level of the timer at which other rules of the ladder come into force: the next rung is looked for afresh.</summary>
    public const int RulesChange = -1;
}

/// <summary>A rung of the ladder: what it does, and whom it goes to. Those who owe the task are told through the task itself.</summary>
public sealed record NewReminder(int Level, ReminderAudience Audience, IReadOnlyList<PrincipalKey> To)
{
    public ReminderAction Action { get; init; }

    /// <summary>Whether it does anything at all: a superior or an asker may be wanting.</summary>
    public bool ReachesSomebody => Action != ReminderAction.Remind || Audience == ReminderAudience.Owners || To.Count > 0;
}

/// <summary>What a ladder will do.</summary>
/// <param name="Terms">What the rung comes to for this task, which may be less than its rule says.</param>
public sealed record ComingRung(DateTimeOffset At, RungTerms Terms);

public sealed record NewNotice(string Kind, IReadOnlyList<PrincipalKey> To);

public abstract record Happened;

/// <summary>A Domain event or one of the engine's own, by its stored name.</summary>
public sealed record FactHappened(string Event) : Happened;

/// <summary>A reminder of the step came due.</summary>
/// <param name="DueAt">When it was due, which may be long before it fires.</param>
/// <param name="TaskDue">The day on which the task is due now: it may have been put off since the timer was set.</param>
public sealed record TimerFired(string Step, int Level, DateTimeOffset DueAt, DateOnly TaskDue) : Happened
{
    /// <summary>The rungs that have been given: none is given twice, wherever other rules have put it since.</summary>
    public IReadOnlyList<int> Given { get; init; } = [];
}
