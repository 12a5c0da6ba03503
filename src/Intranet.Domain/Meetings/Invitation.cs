using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

/// <summary>Who is invited: a post or a person by name, of which agency, for which seat. Exactly one of post and person.</summary>
public sealed record Invitee(long? AgencyId, long? PostId, long? PersonId, MemberRole Role, int Order);

public enum InvitationStatus
{
    AwaitingAnswer,

    /// <summary>The registry desk has prepared an answer; the head has not decided yet.</summary>
    AnswerPrepared,
    Attending,
    Declined,
    Delegated,
}

/// <summary>
/// One invitation to one seat (หนังสือเชิญประชุม and its แบบตอบรับ). Its own aggregate, so that many offices answering at
/// once never collide.
/// </summary>
public sealed class Invitation : AggregateRoot, IProtectedRecord
{
    private Invitation() { }

    internal Invitation(Meeting meeting, Invitee invitee)
    {
        MeetingId = meeting.Id;
        AgencyId = invitee.AgencyId;
        PostId = invitee.PostId;
        PersonId = invitee.PersonId;
        Role = invitee.Role;
        Order = invitee.Order;
        Raise(() => new InvitationSent(Id, MeetingId));
    }

    public long MeetingId { get; private set; }

    /// <summary>The invitee's agency; null for an outsider.</summary>
    public long? AgencyId { get; private set; }

    public long? PostId { get; private set; }

    public long? PersonId { get; private set; }

    public MemberRole Role { get; private set; }

    public int Order { get; private set; }

    public InvitationStatus Status { get; private set; }

    /// <summary>The prepared or given answer.</summary>
    public AnswerKind? Answer { get; private set; }

    /// <summary>Why nobody comes; with <see cref="AnswerKind.Decline"/>.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who comes instead; with <see cref="AnswerKind.Delegate"/>.</summary>
    public long? DelegatePersonId { get; private set; }

    /// <summary>What the delegate is to do there.</summary>
    public string? Instruction { get; private set; }

    public long? PreparedByPersonId { get; private set; }

    /// <summary>Why the head sent the prepared answer back to the desk.</summary>
    public string? ReturnReason { get; private set; }

    public long? AnsweredByPersonId { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public RecordRef Ref => RecordTypes.Ref<Invitation>(Id);

    /// <summary>The key of whoever decides: the post, or the person who is invited by name.</summary>
    public PrincipalKey Decider => PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(PersonId!.Value);

    /// <summary>What the desk prepared and the invitee has yet to decide on.</summary>
    /// <exception cref="RuleBroken">Nothing is prepared, or it is decided already.</exception>
    public InvitationAnswer PreparedAnswer =>
        Status == InvitationStatus.AnswerPrepared
            ? new InvitationAnswer(Answer!.Value, Reason, DelegatePersonId, Instruction)
            : throw (IsAnswered ? MeetingRules.AlreadyAnswered() : MeetingRules.NothingPrepared());

    public bool IsAnswered => Status is InvitationStatus.Attending or InvitationStatus.Declined or InvitationStatus.Delegated;

    /// <summary>The invitee answers.</summary>
    public void Decide(InvitationAnswer answer, Actor actor, DateTimeOffset now)
    {
        if (!actor.Is(Decider)) throw MeetingRules.NotYoursToDecide();
        if (IsAnswered) throw MeetingRules.AlreadyAnswered();

        Write(answer);
        Status = answer.Kind switch
        {
            AnswerKind.Attend => InvitationStatus.Attending,
            AnswerKind.Decline => InvitationStatus.Declined,
            AnswerKind.Delegate => InvitationStatus.Delegated,
        };
        AnsweredByPersonId = actor.PersonId;
        AnsweredAt = now;
        Raise(() => new InvitationAnswered(Id, MeetingId, answer.Kind));
    }

    /// <summary>The registry desk prepares an answer for the invitee to approve.</summary>
    public void Prepare(InvitationAnswer answer, Actor actor)
    {
        if (AgencyId is not { } agencyId || !actor.Is(PrincipalKey.Desk(agencyId))) throw MeetingRules.NotYoursToPrepare();
        if (IsAnswered) throw MeetingRules.AlreadyAnswered();

        Write(answer);
        Status = InvitationStatus.AnswerPrepared;
        PreparedByPersonId = actor.PersonId;
        Raise(() => new AnswerPrepared(Id, answer.Kind));
    }

    /// <summary>The invitee approves what the desk prepared; it becomes the answer.</summary>
    public void Approve(Actor actor, DateTimeOffset now) => Decide(PreparedAnswer, actor, now);

    /// <summary>The invitee sends the prepared answer back to the desk with a reason.</summary>
    public void Return(string reason, Actor actor)
    {
        if (!actor.Is(Decider)) throw MeetingRules.NotYoursToDecide();
        _ = PreparedAnswer;

        Status = InvitationStatus.AwaitingAnswer;
        ReturnReason = reason;
        Raise(() => new AnswerReturned(Id));
    }

    private void Write(InvitationAnswer answer)
    {
        Answer = answer.Kind;
        Reason = answer.Kind == AnswerKind.Decline ? answer.Reason : null;
        DelegatePersonId = answer.Kind == AnswerKind.Delegate ? answer.DelegatePersonId : null;
        Instruction = answer.Kind == AnswerKind.Delegate ? answer.Instruction : null;
        ReturnReason = null;
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Ignore(i => i.PreparedAnswer);
        builder.Property(i => i.Reason).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(i => i.Instruction).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(i => i.ReturnReason).HasMaxLength(InvitationAnswer.MaxText);
        builder.HasIndex(i => new { i.MeetingId, i.Order }).IsUnique();
        builder.HasIndex(i => i.DelegatePersonId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(i => i.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(i => i.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.DelegatePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PreparedByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AnsweredByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
