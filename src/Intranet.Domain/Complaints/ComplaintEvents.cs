using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

[StoredName("complaints.registered")]
public sealed record ComplaintRegistered(long ComplaintId, CaseNature Nature, IntakeChannel Channel) : ComplaintEvent(ComplaintId);

[StoredName("complaints.paper-attached")]
public sealed record ComplaintPaperAttached(long ComplaintId, long AttachmentId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.identity-revealed")]
public sealed record IdentityRevealed(long ComplaintId, IdentityField Field) : ComplaintEvent(ComplaintId);

[StoredName("complaints.taken-up")]
public sealed record ComplaintTakenUp(long ComplaintId, long OfficerId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.receipt-acknowledged")]
public sealed record ReceiptAcknowledged(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.put-up")]
public sealed record ComplaintPutUp(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.ordered")]
public sealed record ComplaintOrdered(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.put-up-returned")]
public sealed record PutUpReturned(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.referred")]
public sealed record ComplaintReferred(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.moved-on")]
public sealed record ComplaintMovedOn(long ComplaintId, CaseStatus Status) : ComplaintEvent(ComplaintId);

/// <summary>The centre has accepted the report of every lead agency.</summary>
[StoredName("complaints.answered")]
public sealed record ComplaintAnswered(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>An agency refused it as not its own.</summary>
[StoredName("complaints.bounced")]
public sealed record ComplaintBounced(long ComplaintId, int Refusals) : ComplaintEvent(ComplaintId);

[StoredName("complaints.merged")]
public sealed record ComplaintMerged(long ComplaintId, long IntoId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.closed")]
public sealed record ComplaintClosed(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.answered-at-once")]
public sealed record ComplaintAnsweredAtOnce(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.complainant-told")]
public sealed record ComplainantTold(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.closure-confirmed")]
public sealed record ClosureConfirmed(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.reopened")]
public sealed record ComplaintReopened(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.complainant-asked")]
public sealed record ComplainantAsked(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.complainant-answered")]
public sealed record ComplainantAnswered(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>The day has passed by which an answer was promised.</summary>
[StoredName("complaints.overdue")]
public sealed record ComplaintOverdue(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>An office or officers must know nothing of it.</summary>
[StoredName("complaints.excluded")]
public sealed record ComplaintSealedOff(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>Something that happened to a case.</summary>
public abstract record ComplaintEvent(long ComplaintId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Complaint>(ComplaintId);
}
