using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>What people may do with a work item, in the words of WS-HumanTask; none of them fulfils it.</summary>
public enum WorkItemOperation
{
    /// <summary>Takes it on.</summary>
    Claim,

    /// <summary>Begins; what is free is taken on with it.</summary>
    Start,

    /// <summary>Interrupts what was begun.</summary>
    Stop,

    /// <summary>Gives it back: to whoever delegated it, or to all who may do it.</summary>
    Release,

    /// <summary>Hands it to somebody and keeps a stake: stays informed, may take it back.</summary>
    Delegate,

    /// <summary>The delegator has it back.</summary>
    TakeBack,

    /// <summary>Passes it on and drops out.</summary>
    Forward,

    /// <summary>The supervisor decides who sees to it.</summary>
    Reassign,

    /// <summary>Puts it aside.</summary>
    Suspend,

    /// <summary>Takes up what was put aside.</summary>
    Resume,

    /// <summary>Says how urgent it is.</summary>
    Prioritise,

    /// <summary>Goes on without it, where the process allows.</summary>
    Skip,

    /// <summary>Sends what the step before brought back for correction, through the record's own use case.</summary>
    Return,

    /// <summary>Takes it to the superior, with a reason, before a deadline does.</summary>
    Escalate,

    /// <summary>Asks for more time.</summary>
    AskForTime,

    /// <summary>Grants the time that was asked for.</summary>
    GrantTime,

    /// <summary>Refuses more time.</summary>
    RefuseTime,
}

/// <summary>What somebody is to a work item; one may be several at once.</summary>
[Flags]
public enum TaskRoles
{
    None = 0,

    /// <summary>May do it.</summary>
    PotentialOwner = 1,

    /// <summary>Has taken it on, or was given it.</summary>
    ActualOwner = 2,

    /// <summary>Delegated it to the actual owner.</summary>
    Delegator = 4,

    /// <summary>Asked for it.</summary>
    Initiator = 8,

    /// <summary>Supervises the work of the office that owes it.</summary>
    BusinessAdministrator = 16,

    /// <summary>Must have no part in it; whoever is excluded is nothing else.</summary>
    ExcludedOwner = 32,

    /// <summary>Decides about the extension that is asked for.</summary>
    Decider = 64,
}

/// <summary>Who asks for an operation, being what to the work item, when and why.</summary>
/// <param name="PersonId">Null for the system.</param>
/// <param name="OnBehalfOfId">In whose place, who is away; null by keys of their own.</param>
public sealed record Doer(long? PersonId, TaskRoles Roles, DateTimeOffset Now, string? Reason = null, long? OnBehalfOfId = null);

/// <summary>An operation on a work item, for its history. The reason is what somebody wrote, and stands nowhere else.</summary>
public sealed class WorkItemAct : Entity
{
    public const int MaxReason = 500;

    private WorkItemAct() { }

    internal WorkItemAct(WorkItemOperation operation, Doer by, long? toPersonId)
    {
        Operation = operation;
        PersonId = by.PersonId;
        OnBehalfOfId = by.OnBehalfOfId;
        ToPersonId = toPersonId;
        Reason = by.Reason;
        At = by.Now;
    }

    public long WorkItemId { get; private set; }

    public WorkItemOperation Operation { get; private set; }

    public long? PersonId { get; private set; }

    /// <summary>In whose place, who was away.</summary>
    public long? OnBehalfOfId { get; private set; }

    public long? ToPersonId { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }
}

[StoredName("workflows.work-item-handled")]
public sealed record WorkItemHandled(long WorkItemId, WorkItemOperation Operation, long? ToPersonId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}

/// <summary>Somebody else did what the delegator had handed over.</summary>
[StoredName("workflows.delegated-work-item-done")]
public sealed record DelegatedWorkItemDone(long WorkItemId, long DelegatorId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}
