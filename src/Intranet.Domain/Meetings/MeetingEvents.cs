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
