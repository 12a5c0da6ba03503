using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

[StoredName("organisation.working-group-formed")]
public sealed record WorkingGroupFormed(long WorkingGroupId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}

[StoredName("organisation.working-group-revised")]
public sealed record WorkingGroupRevised(long WorkingGroupId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}

[StoredName("organisation.seat-added")]
public sealed record SeatAdded(long WorkingGroupId, MemberRole Role, long? PersonId, long? PostId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}

[StoredName("organisation.seat-ended")]
public sealed record SeatEnded(long WorkingGroupId, long SeatId, DateOnly LastDay) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}

[StoredName("organisation.seat-moved")]
public sealed record SeatMoved(long WorkingGroupId, long SeatId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}
