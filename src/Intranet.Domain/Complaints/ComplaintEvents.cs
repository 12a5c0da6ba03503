using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

[StoredName("complaints.registered")]
public sealed record ComplaintRegistered(long ComplaintId, CaseNature Nature, IntakeChannel Channel) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Complaint>(ComplaintId);
}

[StoredName("complaints.paper-attached")]
public sealed record ComplaintPaperAttached(long ComplaintId, long AttachmentId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Complaint>(ComplaintId);
}

[StoredName("complaints.identity-revealed")]
public sealed record IdentityRevealed(long ComplaintId, IdentityField Field) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Complaint>(ComplaintId);
}
