using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

[StoredName("meetings.drafted")]
public sealed record MeetingDrafted(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.revised")]
public sealed record MeetingRevised(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.invitations-sent")]
public sealed record InvitationsSent(long MeetingId, int Count) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.invitation-sent")]
public sealed record InvitationSent(long InvitationId, long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

[StoredName("meetings.answer-prepared")]
public sealed record AnswerPrepared(long InvitationId, AnswerKind Answer) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

[StoredName("meetings.answer-returned")]
public sealed record AnswerReturned(long InvitationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

[StoredName("meetings.invitation-answered")]
public sealed record InvitationAnswered(long InvitationId, long MeetingId, AnswerKind Answer) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

[StoredName("meetings.agenda-written")]
public sealed record AgendaWritten(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.paper-attached")]
public sealed record PaperAttached(long MeetingId, long AttachmentId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.paper-removed")]
public sealed record PaperRemoved(long MeetingId, long AttachmentId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.postponed")]
public sealed record MeetingPostponed(long MeetingId, DateTimeOffset From, DateTimeOffset To) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.cancelled")]
public sealed record MeetingCancelled(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.paper-order-recorded")]
public sealed record PaperOrderRecorded(long InvitationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

/// <summary>An officer who was sent cannot come, or is withdrawn.</summary>
[StoredName("meetings.delegate-lost")]
public sealed record DelegateLost(long InvitationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

/// <summary>The answer no longer stands; it is owed again.</summary>
[StoredName("meetings.invitation-reopened")]
public sealed record InvitationReopened(long InvitationId, long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

/// <summary>The meeting was moved; the invitee is asked again.</summary>
[StoredName("meetings.invitation-renewed")]
public sealed record InvitationRenewed(long InvitationId, long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

/// <summary>The meeting was called off.</summary>
[StoredName("meetings.invitation-withdrawn")]
public sealed record InvitationWithdrawn(long InvitationId, long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}

[StoredName("meetings.officer-delegated")]
public sealed record OfficerDelegated(long DelegationId, long InvitationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

[StoredName("meetings.delegation-acknowledged")]
public sealed record DelegationAcknowledged(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

[StoredName("meetings.delegation-refused")]
public sealed record DelegationRefused(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

[StoredName("meetings.delegation-passed-on")]
public sealed record DelegationPassedOn(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

/// <summary>Whoever it was passed on to cannot come; it is this officer's again.</summary>
[StoredName("meetings.delegation-came-back")]
public sealed record DelegationCameBack(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

[StoredName("meetings.delegation-withdrawn")]
public sealed record DelegationWithdrawn(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

/// <summary>The attendance list was written; it is still open.</summary>
[StoredName("meetings.attendance-kept")]
public sealed record AttendanceKept(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

/// <summary>It took place and its attendance list is closed.</summary>
[StoredName("meetings.held")]
public sealed record MeetingHeld(long MeetingId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Meeting>(MeetingId);
}

[StoredName("meetings.delegate-attended")]
public sealed record DelegateAttended(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

/// <summary>The meeting was held without the officer who was sent.</summary>
[StoredName("meetings.delegate-stayed-away")]
public sealed record DelegateStayedAway(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

[StoredName("meetings.delegation-reported")]
public sealed record DelegationReported(long DelegationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<AttendanceDelegation>(DelegationId);
}

/// <summary>The meeting was held without an answer; none is owed any more.</summary>
[StoredName("meetings.invitation-lapsed")]
public sealed record InvitationLapsed(long InvitationId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Invitation>(InvitationId);
}
