using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>
/// What people do with an open work item. Each asks the <see cref="TaskMatrix"/> first, leaves a <see cref="WorkItemAct"/> and
/// tells <see cref="WorkItemHandled"/>; refused with "inbox.not-now" where the matrix does not allow it.
/// </summary>
public sealed partial class WorkItem
{
    /// <summary>What was done with it, newest last; loaded where it is shown.</summary>
    public IReadOnlyList<WorkItemAct> Acts => _acts;

    public void Claim(Doer by)
    {
        Begin(WorkItemOperation.Claim, by);
        Give(by.PersonId, by.Now);
    }

    public void Start(Doer by)
    {
        Begin(WorkItemOperation.Start, by);
        if (Status == WorkItemStatus.Ready) Give(by.PersonId, by.Now);
        (Status, StartedAt) = (WorkItemStatus.InProgress, StartedAt ?? by.Now);
    }

    public void Stop(Doer by)
    {
        Begin(WorkItemOperation.Stop, by);
        Status = WorkItemStatus.Reserved;
    }

    public void Release(Doer by)
    {
        Begin(WorkItemOperation.Release, by, DelegatedById);
        if (DelegatedById is { } delegator) Give(delegator, by.Now);
        else Free();
    }

    /// <exception cref="RuleBroken">"inbox.delegated-already": one delegates what one was not delegated.</exception>
    public void Delegate(long toPersonId, Doer by)
    {
        if (DelegatedById is not null) throw new RuleBroken("inbox.delegated-already");
        Begin(WorkItemOperation.Delegate, by, toPersonId);
        Give(toPersonId, by.Now);
        DelegatedById = by.PersonId;
    }

    public void TakeBack(Doer by)
    {
        Begin(WorkItemOperation.TakeBack, by);
        Give(DelegatedById, by.Now);
    }

    /// <param name="forwarders">The keys by which the forwarder may do it; they drop out.</param>
    public void Forward(long toPersonId, IEnumerable<PrincipalKey> forwarders, Doer by)
    {
        Begin(WorkItemOperation.Forward, by, toPersonId);
        var (to, leaving) = (PrincipalKey.Person(toPersonId).Value, forwarders.Select(key => key.Value).ToHashSet(StringComparer.Ordinal));
        _candidates.RemoveAll(c => c.Part != CandidatePart.Excluded && c.Principal != to && (c.Part == CandidatePart.Given || leaving.Contains(c.Principal)));
        if (_candidates.Find(c => c.Principal == to) is { } there) there.Become(CandidatePart.Owner);
        else _candidates.Add(new WorkItemCandidate(new PrincipalKey(to), CandidatePart.Owner, this));
        Free();
    }

    public void Reassign(long toPersonId, Doer by)
    {
        Begin(WorkItemOperation.Reassign, by, toPersonId);
        Give(toPersonId, by.Now);
    }

    public void Suspend(Doer by)
    {
        Begin(WorkItemOperation.Suspend, by);
        (SuspendedById, SuspendedFrom, Status) = (by.PersonId, Status, WorkItemStatus.Suspended);
        List(_ => false);
    }

    public void Resume(Doer by)
    {
        Begin(WorkItemOperation.Resume, by);
        var status = SuspendedFrom!.Value;
        (SuspendedById, SuspendedFrom) = (null, null);
        if (ActualOwnerId is { } owner) ListFor(owner);
        else Free();
        Status = status;
    }

    public void Prioritise(int priority, Doer by)
    {
        Begin(WorkItemOperation.Prioritise, by);
        Rank(priority);
    }

    /// <summary>Closes undone; the process goes on as its table says.</summary>
    public void Skip(Doer by)
    {
        Begin(WorkItemOperation.Skip, by);
        Close(WorkItemStatus.Obsolete, by.Now);
    }

    /// <summary>Notes that it is being returned; the record's own fact closes it.</summary>
    public void Return(Doer by) => Begin(WorkItemOperation.Return, by);

    /// <exception cref="RuleBroken">"inbox.escalated-already": the superior knows.</exception>
    public void Escalate(Doer by)
    {
        if (EscalatedAt is not null) throw new RuleBroken("inbox.escalated-already");
        Begin(WorkItemOperation.Escalate, by);
        EscalatedAt = by.Now;
        Rank(Math.Max(Priority, NewTask.UrgentPriority));
    }

    private void Begin(WorkItemOperation operation, Doer by, long? toPersonId = null)
    {
        if (!TaskMatrix.Allows(operation, Status, by.Roles)) throw new RuleBroken("inbox.not-now");
        _acts.Add(new WorkItemAct(operation, by, toPersonId));
        Raise(() => new WorkItemHandled(Id, operation, toPersonId));
    }

    private void Give(long? personId, DateTimeOffset now)
    {
        (Status, ActualOwnerId, ClaimedAt, StartedAt, DelegatedById) = (WorkItemStatus.Reserved, personId, now, null, null);
        (SuspendedById, SuspendedFrom) = (null, null);
        ListFor(personId!.Value);
    }

    private void ListFor(long personId)
    {
        var owner = PrincipalKey.Person(personId).Value;
        _candidates.RemoveAll(c => c.Part == CandidatePart.Given && c.Principal != owner);
        if (!_candidates.Exists(c => c.Principal == owner)) _candidates.Add(new WorkItemCandidate(new PrincipalKey(owner), CandidatePart.Given, this));
        List(c => c.Principal == owner);
    }

    private void Free()
    {
        (Status, ActualOwnerId, ClaimedAt, StartedAt, DelegatedById) = (WorkItemStatus.Ready, null, null, null, null);
        _candidates.RemoveAll(c => c.Part == CandidatePart.Given);
        List(c => c.Part == CandidatePart.Owner);
    }

    private void List(Predicate<WorkItemCandidate> isListed)
    {
        foreach (var candidate in _candidates) candidate.List(isListed(candidate));
    }

    private void Rank(int priority)
    {
        Priority = priority;
        foreach (var candidate in _candidates) candidate.Rank(priority);
    }
}
