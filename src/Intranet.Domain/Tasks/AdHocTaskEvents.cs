using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Tasks;

[StoredName("tasks.asked")]
public sealed record TaskAsked(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}

[StoredName("tasks.ticked")]
public sealed record TaskTicked(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}

[StoredName("tasks.reported")]
public sealed record TaskReported(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}

[StoredName("tasks.accepted")]
public sealed record TaskAccepted(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}

[StoredName("tasks.returned")]
public sealed record TaskReturned(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}

[StoredName("tasks.cancelled")]
public sealed record TaskCancelled(long TaskId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AdHocTask>(TaskId);
}
