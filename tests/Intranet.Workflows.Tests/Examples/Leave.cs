using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Workflows.Tests.Examples;

/// <summary>What the domain would have about leave, as far as the process sees it.</summary>
public sealed class LeaveRequest : AggregateRoot
{
    public long PersonId { get; init; }

    public long HeadPostId { get; init; }

    public long GovernorPostId { get; init; }

    public DateOnly RequestedOn { get; init; }

    public int Days { get; init; }
}

public sealed record GrantLeave(long RequestId) : ICommand<Unit>;

public abstract record LeaveEvent(long RequestId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<LeaveRequest>(RequestId);
}

[StoredName("leave.requested")]
public sealed record LeaveRequested(long RequestId) : LeaveEvent(RequestId);

[StoredName("leave.supported")]
public sealed record LeaveSupported(long RequestId) : LeaveEvent(RequestId);

[StoredName("leave.returned")]
public sealed record LeaveReturned(long RequestId) : LeaveEvent(RequestId);

[StoredName("leave.refused")]
public sealed record LeaveRefused(long RequestId) : LeaveEvent(RequestId);

[StoredName("leave.granted")]
public sealed record LeaveGranted(long RequestId) : LeaveEvent(RequestId);

[StoredName("leave.withdrawn")]
public sealed record LeaveWithdrawn(long RequestId) : LeaveEvent(RequestId);
