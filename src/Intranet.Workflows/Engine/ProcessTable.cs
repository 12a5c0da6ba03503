using System.Collections.Frozen;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>A definition as data: where it starts, its tasks, and what holds whatever the step.</summary>
public sealed record ProcessTable(FrozenDictionary<string, string> Starts, FrozenDictionary<string, TaskStep> Tasks)
{
    /// <summary>Stands for an event: the matter is over (<see cref="TaskStep.Over"/>), and what is still open is owed no more.</summary>
    public const string TimeIsUp = "workflows.time-is-up";

    /// <summary>Stands for an event: somebody decided to go on without the task, where its step says to what.</summary>
    public const string TaskSkipped = "workflows.task-skipped";

    /// <summary>Events that open a task afresh from every step, and after the end.</summary>
    public FrozenDictionary<string, Reopening> Reopens { get; init; } = FrozenDictionary<string, Reopening>.Empty;

    /// <summary>Events that end the process from every step: nothing is owed any more.</summary>
    public FrozenSet<string> Aborts { get; init; } = [];

    /// <summary>Whom an event is told to, beside what it opens.</summary>
    public ILookup<string, NoticeRule> Notices { get; init; } = Array.Empty<NoticeRule>().ToLookup(rule => rule.Kind);

    /// <summary>Every event that this process listens to, by stored name.</summary>
    public IEnumerable<string> Events =>
        Starts.Keys.Concat(Tasks.Values.SelectMany(t => t.Outcomes.Keys)).Concat(Reopens.Keys).Concat(Aborts).Concat(Notices.Select(n => n.Key))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The way an instance goes on an event: the definition's path, and nothing else.</summary>
    public Way WayOn(string eventName, Position from)
    {
        if (Reopens.TryGetValue(eventName, out var reopening)) return Way.To(reopening.Task);
        if (from.Step is { } step)
        {
            if (IsEndedBy(step, eventName)) return Way.ToTheEnd;
            return Tasks[step].Outcomes.TryGetValue(eventName, out var next) ? Way.To(next) : Way.Stays;
        }

        return !from.HasEnded && Starts.TryGetValue(eventName, out var first) ? Way.To(first) : Way.Stays;
    }

    /// <summary>Whether the event fulfils the open task of the step; if not, it may still make it obsolete.</summary>
    public bool Fulfils(string step, string eventName) => Tasks[step].Outcomes.ContainsKey(eventName);

    /// <summary>Whether the event takes the open task away, fulfilled or not.</summary>
    public bool Closes(string step, string eventName) =>
        Fulfils(step, eventName) || Reopens.ContainsKey(eventName) || IsEndedBy(step, eventName);

    /// <summary>Whether the event ends the process from the step, with the task undone.</summary>
    public bool IsEndedBy(string step, string eventName) =>
        Aborts.Contains(eventName) || (eventName == TimeIsUp && Tasks[step].Over is not null);
}

/// <summary>Where an event leads: to a task, to the end, or nowhere if it is late, repeated or foreign.</summary>
public readonly record struct Way
{
    private Way(string? task) => (Moves, Task) = (true, task);

    public static Way Stays { get; }

    public static Way ToTheEnd { get; } = new(task: null);

    public bool Moves { get; }

    /// <summary>The task it leads to; null at the end, or where it stays.</summary>
    public string? Task { get; }

    /// <param name="task">Null for the end.</param>
    public static Way To(string? task) => new(task);

    public Position After(Position position) => Moves ? new Position(Task, HasEnded: Task is null) : position;
}

/// <param name="Notice">The kind of notification that announces the task.</param>
public sealed record Reopening(string Task, string Notice);

/// <summary>Who is told of an event: the kind of notification and its addressees.</summary>
public sealed record NoticeRule(string Kind, Func<object, IEnumerable<PrincipalKey>> To);

/// <summary>One obligation: who owes it, until when, how they are reminded, and which event fulfils it and leads where.</summary>
/// <param name="Ladder">The reminder ladder (<see cref="ReminderRule"/>).</param>
/// <param name="Outcomes">Event name to the next task's key; null ends the process.</param>
public sealed record TaskStep(
    string Key,
    Func<object, IEnumerable<PrincipalKey>> OwedBy,
    Func<object, WorkingCalendar, DateOnly> Due,
    string Ladder,
    FrozenDictionary<string, string?> Outcomes)
{
    /// <summary>Who is told when a rung of the ladder goes past those who owe the task.</summary>
    public FrozenDictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> Audiences { get; init; } =
        FrozenDictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>>.Empty;

    /// <summary>When the matter is over, done or not; null if only an event ends it.</summary>
    public Func<object, DateTimeOffset>? Over { get; init; }

    /// <summary>Whether a colleague of those who owe it may do it as well, once it is handed over; else only they among themselves.</summary>
    public bool IsOpenToColleagues { get; init; }

    public bool MayBeSkipped => Outcomes.ContainsKey(ProcessTable.TaskSkipped);
}
