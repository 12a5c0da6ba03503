using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <content>What the rungs of its reminder ladder do with it. Each is given once for a due day.</content>
public sealed partial class WorkItem
{
    /// <summary>How many reminders have been given to those who owe it.</summary>
    public int Reminders { get; private set; }

    /// <summary>Since when it stands on the governor's list; null if it does not, or is closed.</summary>
    public DateTimeOffset? RaisedAt { get; private set; }

    /// <summary>The levels of the rungs that have been given; empty again when it is put off.</summary>
    public IReadOnlyList<int> GivenRungs =>
        [.. (RungsGiven ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(level => int.Parse(level, CultureInfo.InvariantCulture))];

    internal string? RungsGiven { get; private set; }

    /// <returns>False if that rung has been given already.</returns>
    internal bool TakeRung(int level)
    {
        if (GivenRungs.Contains(level)) return false;
        RungsGiven = string.Join(Between, GivenRungs.Append(level).Select(given => given.ToString(CultureInfo.InvariantCulture)));
        return true;
    }

    internal void CountReminder() => Reminders++;

    /// <summary>The superior owes it from now on, and nobody else.</summary>
    /// <returns>Those who are free of it now; nobody if the superior owes it already, or must have no part in it.</returns>
    internal IReadOnlyList<PrincipalKey> GoUp(IEnumerable<PrincipalKey> superior, DateTimeOffset now)
    {
        var owners = superior.Except(ExcludedOwners).ToHashSet();
        if (owners.Count == 0 || owners.SetEquals(PotentialOwners)) return [];

        var former = PotentialOwners.Concat(Holders).Concat(DelegatedById is { } delegator ? [PrincipalKey.Person(delegator)] : []).Distinct().Where(key => !owners.Contains(key)).ToList();
        Begin(WorkItemOperation.Reassign, new Doer(PersonId: null, TaskRoles.BusinessAdministrator, now));
        _candidates.RemoveAll(c => c.Part != CandidatePart.Excluded && !owners.Contains(new PrincipalKey(c.Principal)));
        foreach (var candidate in _candidates.Where(c => c.Part == CandidatePart.Given)) candidate.Become(CandidatePart.Owner);
        _candidates.AddRange(owners.Except(PotentialOwners).Select(key => new WorkItemCandidate(key, CandidatePart.Owner, this)));
        Free();
        return former;
    }

    /// <returns>False if it stands on the list already.</returns>
    internal bool RaiseToGovernor(DateTimeOffset now)
    {
        if (RaisedAt is not null) return false;
        RaisedAt = now;
        Raise(() => new WorkItemRaised(Id));
        return true;
    }
}

/// <summary>Its ladder put a work item on the governor's list.</summary>
[StoredName("workflows.work-item-raised")]
public sealed record WorkItemRaised(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}
