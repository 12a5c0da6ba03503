using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>The states of WS-HumanTask that an obligation can be in.</summary>
public enum WorkItemStatus
{
    /// <summary>Open to all who may do it.</summary>
    Ready,

    /// <summary>Somebody has taken it on.</summary>
    Reserved,

    /// <summary>Whoever took it on has begun.</summary>
    InProgress,

    /// <summary>Put aside; nobody is reminded.</summary>
    Suspended,

    /// <summary>The fact it asked for has come about.</summary>
    Completed,

    /// <summary>It is owed no more, or was asked for afresh, or was skipped; nobody did it.</summary>
    Obsolete,
}

/// <summary>
/// One obligation in somebody's inbox. Never completed on its own: doing the thing it asks for completes it, whoever among
/// those who may does it. What people do with it meanwhile (<see cref="WorkItemOperation"/>) says who sees to it.
/// </summary>
public sealed partial class WorkItem : AggregateRoot
{
    private readonly List<WorkItemCandidate> _candidates = [];
    private readonly List<WorkItemAct> _acts = [];

    private WorkItem() { }

    public WorkItem(ProcessInstance instance, NewTask task, DateTimeOffset now)
    {
        InstanceId = instance.Id;
        Process = instance.Process;
        RecordType = instance.RecordType;
        RecordId = instance.RecordId;
        Step = task.Step;
        DueAt = task.DueAt;
        OpenedAt = now;
        Priority = task.Priority;
        _candidates.AddRange(task.Owners.Except(task.Excluded).Select(key => new WorkItemCandidate(key, CandidatePart.Owner, this)));
        _candidates.AddRange(task.Excluded.Distinct().Select(key => new WorkItemCandidate(key, CandidatePart.Excluded, this)));
        if (task.ActualOwnerId is { } performer) Give(performer, now);
    }

    public long InstanceId { get; private set; }

    public string Process { get; private set; } = "";

    public string Step { get; private set; } = "";

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public RecordRef Record => new(RecordType, RecordId);

    public WorkItemStatus Status { get; private set; }

    /// <summary>0 to 100; what is above <see cref="NewTask.NormalPriority"/> comes first in every list.</summary>
    public int Priority { get; private set; }

    /// <summary>When the office received it.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Who has taken it on, or was given it.</summary>
    public long? ActualOwnerId { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>When the actual owner began.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>Who delegated it to the actual owner, stays informed and may take it back.</summary>
    public long? DelegatedById { get; private set; }

    /// <summary>Who put it aside.</summary>
    public long? SuspendedById { get; private set; }

    /// <summary>The state to which it returns when it is taken up again.</summary>
    public WorkItemStatus? SuspendedFrom { get; private set; }

    /// <summary>When somebody took it to the superior; once is enough.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whose act brought the fact about.</summary>
    public long? ClosedByPersonId { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>
    /// Who may do it and who has it, while it is open: a closed item has none, which keeps the inbox's index small. And who must have
    /// no part in it, for good.
    /// </summary>
    public IReadOnlyList<WorkItemCandidate> Candidates => _candidates;

    /// <summary>Whoever may do it, taken on or not.</summary>
    public IEnumerable<PrincipalKey> PotentialOwners => Keys(c => c.Part == CandidatePart.Owner);

    public IEnumerable<PrincipalKey> ExcludedOwners => Keys(c => c.Part == CandidatePart.Excluded);

    /// <summary>In whose list it stands now: all who may do it, or whoever has taken it on; nobody's while it is put aside.</summary>
    public IEnumerable<PrincipalKey> Holders => Keys(c => c.IsListed);

    /// <summary>Closes if the event fulfils the task or takes it away; once closed, or at any other event, nothing changes.</summary>
    internal void Hear(string eventName, ProcessTable table, long? actorId, DateTimeOffset now)
    {
        if (!IsOpen || !table.Closes(Step, eventName)) return;
        if (!table.Fulfils(Step, eventName))
        {
            Close(WorkItemStatus.Obsolete, now);
            return;
        }

        if (DelegatedById is { } delegator && delegator != actorId) Raise(() => new DelegatedWorkItemDone(Id, delegator));
        ClosedByPersonId = actorId;
        Close(WorkItemStatus.Completed, now);
    }

    /// <summary>From now on these have no part in it; if one of them had taken it on, it is anybody's again.</summary>
    /// <param name="keys">Whose keys.</param>
    /// <param name="people">Who they are.</param>
    internal void Exclude(IReadOnlyCollection<PrincipalKey> keys, IReadOnlySet<long> people)
    {
        var principals = keys.Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        _candidates.RemoveAll(c => c.Part != CandidatePart.Excluded && principals.Contains(c.Principal));
        _candidates.AddRange(keys.Except(ExcludedOwners).Select(key => new WorkItemCandidate(key, CandidatePart.Excluded, this)));
        if (ActualOwnerId is not { } owner || !people.Contains(owner)) return;
        if (Status == WorkItemStatus.Suspended) (ActualOwnerId, SuspendedFrom) = (null, WorkItemStatus.Ready);
        else Free();
    }

    private void Close(WorkItemStatus status, DateTimeOffset now)
    {
        (Status, ClosedAt, RaisedAt) = (status, now, null);
        LapseExtension();
        _candidates.RemoveAll(c => c.Part != CandidatePart.Excluded);
    }

    private IEnumerable<PrincipalKey> Keys(Func<WorkItemCandidate, bool> which) => _candidates.Where(which).Select(c => new PrincipalKey(c.Principal));
}
