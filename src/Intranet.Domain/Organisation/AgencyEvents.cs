using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

[StoredName("organisation.agency-registered")]
public sealed record AgencyRegistered(long AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

[StoredName("organisation.agency-revised")]
public sealed record AgencyRevised(long AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

[StoredName("organisation.agency-renamed")]
public sealed record AgencyRenamed(long AgencyId, DateOnly From) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

[StoredName("organisation.former-name-noted")]
public sealed record FormerNameNoted(long AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

[StoredName("organisation.agency-supervised")]
public sealed record AgencySupervised(long AgencyId, long PostId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}
