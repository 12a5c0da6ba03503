using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Workflows.Engine;

/// <summary>One row of a definition: what is waited for there, and which event leads where.</summary>
/// <param name="Outcomes">Event name to the next step's key; null ends the process.</param>
public abstract record ProcessStep(string Key, FrozenDictionary<string, string?> Outcomes)
{
    /// <summary>When the step is over, done or not; null if only an event ends it.</summary>
    public Func<object, DateTimeOffset>? Over { get; init; }

    /// <summary>Where it leads when it is over; null ends the process.</summary>
    public string? OverTo { get; init; }

    /// <summary>
    /// Outcomes that may have come about before the step was reached: events arrive in any order, and the facts know. The
    /// step is then passed through.
    /// </summary>
    public IReadOnlyList<Foregone> Foregone { get; init; } = [];

    /// <summary>The event by which the step is left as soon as it is entered; null if it waits.</summary>
    public virtual string? PassedBy(object facts) => Foregone.FirstOrDefault(f => f.IsSo(facts))?.EventName;
}

/// <summary>An outcome of a step that has come about already if the facts say so.</summary>
public sealed record Foregone(string EventName, Func<object, bool> IsSo);

/// <summary>One obligation with one work item: who owes it, until when, and how they are reminded.</summary>
/// <param name="Due">The last day in time.</param>
/// <param name="Ladder">The reminder ladder (<see cref="ReminderRule"/>).</param>
public sealed record TaskStep(
    string Key, Func<object, IEnumerable<PrincipalKey>> OwedBy, Func<object, StepWorld, DateOnly> Due, string Ladder, FrozenDictionary<string, string?> Outcomes)
    : ProcessStep(Key, Outcomes)
{
    /// <summary>Who is told when a rung of the ladder goes past those who owe the task.</summary>
    public FrozenDictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> Audiences { get; init; } =
        FrozenDictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>>.Empty;

    /// <summary>Who must have no part in it although a key of theirs would let them: four eyes, a conflict of interest.</summary>
    public Func<object, IEnumerable<PrincipalKey>> Excludes { get; init; } = _ => [];

    /// <summary>Who is given it at once, because it comes back to them: a person's id; null leaves it to all who owe it.</summary>
    public Func<object, long?> ComesBackTo { get; init; } = _ => null;

    /// <summary>Whether a colleague of those who owe it may do it as well, once it is handed over; else only they among themselves.</summary>
    public bool IsOpenToColleagues { get; init; }

    /// <summary>The deadline (<see cref="DeadlineSetting"/>) by which it is due; null if something else says the day.</summary>
    public string? Deadline { get; init; }

    /// <summary>Whether its ladder may hand it to the superior: there is one, and whoever is handed it could do it (ADR 17).</summary>
    public bool MayGoUp => IsOpenToColleagues && Audiences.ContainsKey(ReminderAudience.Superior);

    public bool MayBeSkipped => Outcomes.ContainsKey(EngineEvents.Skipped);
}

/// <summary>Waits for an event or a time; nobody owes anything meanwhile.</summary>
/// <param name="ForeverBecause">Why it may wait for ever, if it has no end of its own; for whoever reads the definition.</param>
public sealed record WaitStep(string Key, string? ForeverBecause, FrozenDictionary<string, string?> Outcomes) : ProcessStep(Key, Outcomes);

/// <summary>Goes on by a condition on the facts, at once.</summary>
/// <param name="Answer">One of the answers that lead on.</param>
public sealed record DecideStep(string Key, Func<object, string> Answer, FrozenDictionary<string, string?> Outcomes) : ProcessStep(Key, Outcomes)
{
    public override string PassedBy(object facts) => EngineEvents.Decided(Answer(facts));
}

/// <summary>
/// Sends a command as the system, in a transaction of its own, tried until it is carried out or refused.
/// The command must bear being sent twice.
/// </summary>
public sealed record DoStep(
    string Key, Func<object, IMediator, CancellationToken, Task> Send, FrozenDictionary<string, string?> Outcomes)
    : ProcessStep(Key, Outcomes);

/// <summary>Runs other processes and goes on when enough of them have ended: a fan-out, parallel branches, a sub-process.</summary>
/// <param name="Definitions">The processes that it may run.</param>
/// <param name="CancelsTheRest">Whether branches that are still running when enough have ended are cancelled, or left to finish.</param>
public sealed record BranchStep(
    string Key, IReadOnlyList<string> Definitions, Func<object, IReadOnlyList<Branch>> Branches, JoinRule Join, bool CancelsTheRest,
    FrozenDictionary<string, string?> Outcomes)
    : ProcessStep(Key, Outcomes)
{
    public override string? PassedBy(object facts) => Branches(facts).Count == 0 ? EngineEvents.Joined : base.PassedBy(facts);
}

/// <summary>A process to be run for a record: an instance of its own, so that branches do not collide.</summary>
public sealed record Branch(string Process, long RecordId);

/// <summary>When enough branches have ended.</summary>
/// <param name="Quorum">How many it takes; null for all.</param>
public sealed record JoinRule(Func<object, int>? Quorum = null)
{
    public bool IsMet(object facts, BranchCount count) => count.Ended >= Math.Min(count.Total, Quorum?.Invoke(facts) ?? count.Total);
}

[StructLayout(LayoutKind.Auto)]
public readonly record struct BranchCount(int Total, int Ended);
