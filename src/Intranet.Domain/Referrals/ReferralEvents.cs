using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

[StoredName("referrals.sent")]
public sealed record ReferralSent(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.letter-noted")]
public sealed record ReferralLetterNoted(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.acknowledged")]
public sealed record ReferralAcknowledged(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.updated")]
public sealed record ReferralUpdated(long ReferralId) : ReferralEvent(ReferralId);

/// <summary>The agency's days are counted anew, because it was late and has said what it does.</summary>
[StoredName("referrals.term-renewed")]
public sealed record ReportTermRenewed(long ReferralId) : ReferralEvent(ReferralId);

/// <summary>More time was granted, or the agency's time stands still, or goes on.</summary>
[StoredName("referrals.term-moved")]
public sealed record ReportTermMoved(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.paper-attached")]
public sealed record ReferralPaperAttached(long ReferralId, long AttachmentId) : ReferralEvent(ReferralId);

[StoredName("referrals.reported")]
public sealed record ReferralReported(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.report-accepted")]
public sealed record ReportAccepted(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.report-returned")]
public sealed record ReportReturned(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.refused")]
public sealed record ReferralRefused(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.upheld")]
public sealed record ReferralUpheld(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.redirected")]
public sealed record ReferralRedirected(long ReferralId) : ReferralEvent(ReferralId);

[StoredName("referrals.reminded")]
public sealed record ReferralReminded(long ReferralId, int Level) : ReferralEvent(ReferralId);

[StoredName("referrals.withdrawn")]
public sealed record ReferralWithdrawn(long ReferralId) : ReferralEvent(ReferralId);

/// <summary>Something that happened to a referral.</summary>
public abstract record ReferralEvent(long ReferralId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Referral>(ReferralId);
}
