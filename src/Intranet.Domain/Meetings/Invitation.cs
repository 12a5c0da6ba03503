using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Meetings;

/// <summary>
/// One invitation to one post or person (หนังสือเชิญประชุม and its แบบตอบรับ), whatever their seats. An agency is invited
/// through its head's post, so it owes one answer. Its own aggregate: many offices answering at once never collide.
/// </summary>
public sealed class Invitation : AggregateRoot, IProtectedRecord
{
    private readonly List<InvitationSeat> _seats = [];

    private Invitation() { }

    internal Invitation(Meeting meeting, Invitee invitee)
    {
        MeetingId = meeting.Id;
        AgencyId = invitee.AgencyId;
        PostId = invitee.PostId;
        PersonId = invitee.PersonId;
        Role = invitee.Seats[0].Role;
        Order = invitee.Order;
        Replaceable = invitee.Replaceable;
        _seats.AddRange(invitee.Seats.Select(seat => new InvitationSeat(seat)));
        Raise(() => new InvitationSent(Id, MeetingId));
    }

    public long MeetingId { get; private set; }

    /// <summary>The invitee's agency; null for an outsider.</summary>
    public long? AgencyId { get; private set; }

    public long? PostId { get; private set; }

    public long? PersonId { get; private set; }

    public MemberRole Role { get; private set; }

    public int Order { get; private set; }

    /// <summary>Whether the order that appoints lets somebody come instead.</summary>
    public bool Replaceable { get; private set; }

    public IReadOnlyList<InvitationSeat> Seats => _seats;

    public InvitationStatus Status { get; private set; }

    /// <summary>The prepared or given answer; who is sent stands in the <see cref="AttendanceDelegation"/>s.</summary>
    public AnswerKind? Answer { get; private set; }

    public string? Reason { get; private set; }

    public long? PreparedByPersonId { get; private set; }

    /// <summary>Why the head sent the prepared answer back to the desk.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Null where a clerk recorded the answer from paper.</summary>
    public long? AnsweredByPersonId { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The day of the head's signed order on paper, where the answer was given so.</summary>
    public DateOnly? PaperOrderDate { get; private set; }

    public long? RecordedByPersonId { get; private set; }

    public RecordRef Ref => RecordTypes.Ref<Invitation>(Id);

    /// <summary>The key of whoever decides: the post, or the person who is invited by name.</summary>
    public PrincipalKey Decider => PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(PersonId!.Value);

    public bool IsAnswered => Status is InvitationStatus.Attending or InvitationStatus.Declined or InvitationStatus.Delegated;

    /// <summary>The invitee answers.</summary>
    public void Decide(InvitationAnswer answer, Actor actor, DateTimeOffset now)
    {
        if (!actor.Is(Decider)) throw MeetingRules.NotYoursToDecide();
        Settle(answer, now);
        AnsweredByPersonId = actor.PersonId;
    }

    /// <summary>The registry desk prepares an answer for the invitee to approve.</summary>
    public void Prepare(InvitationAnswer answer, Actor actor)
    {
        CheckDesk(actor);
        CheckOpen();
        Write(answer);
        Status = InvitationStatus.AnswerPrepared;
        PreparedByPersonId = actor.PersonId;
        Raise(() => new AnswerPrepared(Id, answer.Kind));
    }

    /// <summary>The invitee sends the prepared answer back to the desk with a reason.</summary>
    public void Return(string reason, Actor actor)
    {
        if (!actor.Is(Decider)) throw MeetingRules.NotYoursToDecide();
        CheckPrepared();

        Status = InvitationStatus.AwaitingAnswer;
        ReturnReason = reason;
        Raise(() => new AnswerReturned(Id));
    }

    /// <summary>The registry desk records what the head ordered on paper; it stands as the answer.</summary>
    public void RecordPaperOrder(InvitationAnswer answer, DateOnly orderDate, Actor actor, IBusinessClock clock)
    {
        CheckDesk(actor);
        if (orderDate > clock.Today) throw MeetingRules.PaperOrderInTheFuture();

        Settle(answer, clock.Now);
        PaperOrderDate = orderDate;
        RecordedByPersonId = actor.PersonId;
        Raise(() => new PaperOrderRecorded(Id));
    }

    /// <summary>The invitee takes the answer back, while the meeting has not begun; the answer is owed again.</summary>
    public void TakeBack(Actor actor)
    {
        if (!actor.Is(Decider)) throw MeetingRules.NotYoursToDecide();
        if (!IsAnswered) throw MeetingRules.NotAnswered();
        OweAgain();
    }

    /// <summary>A delegate cannot come, or is withdrawn: the answer stands while another delegate is left.</summary>
    public void LoseDelegate(bool isLast)
    {
        Raise(() => new DelegateLost(Id));
        if (isLast) OweAgain();
    }

    internal void Renew()
    {
        Reopen();
        Raise(() => new InvitationRenewed(Id, MeetingId));
    }

    internal void Withdraw()
    {
        Status = InvitationStatus.Withdrawn;
        Raise(() => new InvitationWithdrawn(Id, MeetingId));
    }

    internal void Lapse() => Raise(() => new InvitationLapsed(Id));

    /// <exception cref="RuleBroken">Nothing is prepared, or it is decided already.</exception>
    internal void CheckPrepared()
    {
        CheckOpen();
        if (Status != InvitationStatus.AnswerPrepared) throw MeetingRules.NothingPrepared();
    }

    private void CheckDesk(Actor actor)
    {
        if (AgencyId is not { } agencyId || !actor.Is(PrincipalKey.Desk(agencyId))) throw MeetingRules.NotYoursToPrepare();
    }

    private void CheckOpen()
    {
        if (Status == InvitationStatus.Withdrawn) throw MeetingRules.CalledOff();
        if (IsAnswered) throw MeetingRules.AlreadyAnswered();
    }

    private void Settle(InvitationAnswer answer, DateTimeOffset now)
    {
        CheckOpen();
        Write(answer);
        Status = answer.Kind switch
        {
            AnswerKind.Attend => InvitationStatus.Attending,
            AnswerKind.Decline => InvitationStatus.Declined,
            AnswerKind.Delegate => InvitationStatus.Delegated,
        };
        AnsweredAt = now;
        Raise(() => new InvitationAnswered(Id, MeetingId, answer.Kind));
    }

    private void Write(InvitationAnswer answer)
    {
        if (answer.Kind == AnswerKind.Delegate && !Replaceable) throw MeetingRules.NotReplaceable();
        Answer = answer.Kind;
        Reason = answer.Kind == AnswerKind.Decline ? answer.Reason : null;
        ReturnReason = null;
    }

    private void OweAgain()
    {
        Reopen();
        Raise(() => new InvitationReopened(Id, MeetingId));
    }

    private void Reopen()
    {
        Status = InvitationStatus.AwaitingAnswer;
        (Answer, Reason, ReturnReason, AnsweredAt) = (null, null, null, null);
        (PreparedByPersonId, AnsweredByPersonId, RecordedByPersonId, PaperOrderDate) = (null, null, null, null);
    }
}
