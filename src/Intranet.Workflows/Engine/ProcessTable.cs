using System.Collections.Frozen;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>A definition as data: where it starts, its steps, and what holds whatever the step.</summary>
/// <param name="Starts">Event name to the first step's key.</param>
public sealed record ProcessTable(FrozenDictionary<string, string> Starts, FrozenDictionary<string, ProcessStep> Steps)
{
    /// <summary>Events that lead to a step afresh from every step, and after the end.</summary>
    public FrozenDictionary<string, Reopening> Reopens { get; init; } = FrozenDictionary<string, Reopening>.Empty;

    /// <summary>Events that end the process from every step: nothing is owed any more.</summary>
    public FrozenSet<string> Aborts { get; init; } = [];

    /// <summary>Whom an event is told to, beside what it opens.</summary>
    public ILookup<string, NoticeRule> Notices { get; init; } = Array.Empty<NoticeRule>().ToLookup(rule => rule.Kind);

    public IEnumerable<TaskStep> Tasks => Steps.Values.OfType<TaskStep>();

    /// <summary>Every step that something leads to.</summary>
    public IEnumerable<string> Targets =>
        Starts.Values.Concat(Reopens.Values.Select(r => r.Step)).Concat(Steps.Values.SelectMany(s => s.Outcomes.Values.Append(s.OverTo)).OfType<string>());

    /// <summary>Every event that an instance may take in, the engine's own included.</summary>
    public IEnumerable<string> Events =>
        Starts.Keys.Concat(Steps.Values.SelectMany(s => s.Outcomes.Keys)).Concat(Reopens.Keys).Concat(Aborts).Concat(Notices.Select(n => n.Key))
            .Append(EngineEvents.TimeIsUp).Append(EngineEvents.Cancelled)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The way an instance goes on an event: the definition's path, and nothing else.</summary>
    public Way WayOn(string eventName, Position from)
    {
        if (EngineEvents.StepMovedTo(eventName) is { } moved) return Way.To(moved);
        if (Reopens.TryGetValue(eventName, out var reopening)) return Way.To(reopening.Step);
        if (from.Step is { } step)
        {
            if (IsEndedBy(step, eventName)) return Way.To(eventName == EngineEvents.TimeIsUp ? Steps[step].OverTo : null);
            return Steps[step].Outcomes.TryGetValue(eventName, out var next) ? Way.To(next) : Way.Stays;
        }

        // A branch that has ended is started again with its parent's step; what has come about meanwhile is not asked for.
        if (Starts.TryGetValue(eventName, out var first) && (!from.HasEnded || eventName == EngineEvents.Started)) return Way.To(first);
        return eventName == EngineEvents.Cancelled && !from.HasEnded ? Way.ToTheEnd : Way.Stays;
    }

    /// <summary>
    /// Whether the event fulfils the open task of the step; if not, it may still make it obsolete. The step may be one of an earlier
    /// version that the instance is just being moved from.
    /// </summary>
    public bool Fulfils(string step, string eventName) => Steps.TryGetValue(step, out var left) && left.Outcomes.ContainsKey(eventName);

    /// <summary>Whether the event takes the open task away, fulfilled or not.</summary>
    public bool Closes(string step, string eventName) =>
        Fulfils(step, eventName) || Reopens.ContainsKey(eventName) || IsEndedBy(step, eventName);

    /// <summary>Whether the event ends the step with what it asks for undone.</summary>
    public bool IsEndedBy(string step, string eventName) =>
        eventName == EngineEvents.Cancelled
        || EngineEvents.StepMovedTo(eventName) is not null
        || Aborts.Contains(eventName)
        || (eventName == EngineEvents.TimeIsUp && Steps.TryGetValue(step, out var left) && left.Over is not null);
}

/// <summary>Where an event leads: to a step, to the end, or nowhere if it is late, repeated or foreign.</summary>
public readonly record struct Way
{
    private Way(string? step) => (Moves, Step) = (true, step);

    public static Way Stays { get; }

    public static Way ToTheEnd { get; } = new(step: null);

    public bool Moves { get; }

    /// <summary>The step it leads to; null at the end, or where it stays.</summary>
    public string? Step { get; }

    /// <param name="step">Null for the end.</param>
    public static Way To(string? step) => new(step);

    public Position After(Position position) => Moves ? new Position(Step, HasEnded: Step is null) : position;
}

/// <summary>Where an instance stands: before its first event, at a step, or at its end.</summary>
public readonly record struct Position(string? Step, bool HasEnded = false)
{
    public static Position Unstarted { get; } = new(Step: null);

    public static Position Ended { get; } = new(Step: null, HasEnded: true);

    public static Position At(string step) => new(step);
}

/// <param name="Notice">The kind of notification that announces a task that it leads to.</param>
public sealed record Reopening(string Step, string Notice);

/// <summary>Who is told of an event: the kind of notification and its addressees.</summary>
public sealed record NoticeRule(string Kind, Func<object, IEnumerable<PrincipalKey>> To);
