using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Meetings;

/// <summary>
/// One officer sent to one meeting in the invitee's place (มอบหมายให้เข้าร่วมประชุมแทน): by what right, with what authority
/// and instruction. Passed on, it keeps its place in the chain; one person at a time is answerable.
/// </summary>
public sealed class AttendanceDelegation : AggregateRoot, IProtectedPart
{
    public const int MaxReport = 4000;

    private AttendanceDelegation() { }

    static string IProtectedPart.WholeType => RecordTypes.Of<Invitation>();

    static string IProtectedPart.WholeIdProperty => nameof(InvitationId);

    internal AttendanceDelegation(Invitation invitation, ChosenDelegate chosen, DelegationTerms terms)
    {
        InvitationId = invitation.Id;
        MeetingId = invitation.MeetingId;
        AgencyId = invitation.AgencyId;
        PersonId = chosen.PersonId;
        Authority = chosen.Authority;
        Basis = terms.Basis;
        BasisReference = terms.BasisReference;
        Instruction = terms.Instruction;
        MayPassOn = terms.MayPassOn;
        Depth = 1;
    }

    public long InvitationId { get; private set; }

    public long MeetingId { get; private set; }

    /// <summary>The agency that sends the officer.</summary>
    public long? AgencyId { get; private set; }

    /// <summary>The officer who is to come.</summary>
    public long PersonId { get; private set; }

    /// <summary>The delegation this one was passed on from.</summary>
    public long? ParentId { get; private set; }

    /// <summary>1: sent by the invitee; 2: by that officer.</summary>
    public int Depth { get; private set; }

    public DelegateAuthority Authority { get; private set; }

    public DelegationBasis Basis { get; private set; }

    public string? BasisReference { get; private set; }

    public string? Instruction { get; private set; }

    public bool MayPassOn { get; private set; }

    public DelegationStatus Status { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    /// <summary>When the officer acknowledged or said that they cannot come.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why the officer cannot come.</summary>
    public string? UnableReason { get; private set; }

    /// <summary>The last day in time for the report, once the officer has been there.</summary>
    public DateOnly? ReportBy { get; private set; }

    /// <summary>What the meeting came to, for whoever sent the officer.</summary>
    public string? Report { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    public RecordRef Ref => RecordTypes.Ref<AttendanceDelegation>(Id);

    /// <summary>The officer is answerable for coming.</summary>
    public bool IsLive => Status is DelegationStatus.AwaitingAcknowledgement or DelegationStatus.Acknowledged;

    /// <summary>The invitee has decided: the officer is told.</summary>
    internal void Give(DateTimeOffset now)
    {
        Status = DelegationStatus.AwaitingAcknowledgement;
        GivenAt = now;
        Raise(() => new OfficerDelegated(Id, InvitationId));
    }

    /// <summary>รับทราบ</summary>
    public void Acknowledge(Actor actor, DateTimeOffset now)
    {
        CheckDelegate(actor);
        if (Status != DelegationStatus.AwaitingAcknowledgement) throw MeetingRules.DelegationAnswered();
        Status = DelegationStatus.Acknowledged;
        AnsweredAt = now;
        Raise(() => new DelegationAcknowledged(Id));
    }

    /// <summary>แจ้งขัดข้อง: also after having acknowledged, for things happen.</summary>
    public void SayUnable(string reason, Actor actor, DateTimeOffset now)
    {
        CheckDelegate(actor);
        CheckLive();
        Status = DelegationStatus.Unable;
        AnsweredAt = now;
        UnableReason = reason;
        Raise(() => new DelegationRefused(Id));
    }

    /// <summary>The officer sends somebody else in turn; the same authority and instruction go along.</summary>
    /// <param name="depth">How often the body lets an attendance be handed on (<see cref="WorkingGroup.DelegationDepth"/>).</param>
    public AttendanceDelegation PassOn(long personId, string? instruction, int depth, Actor actor, DateTimeOffset now)
    {
        CheckDelegate(actor);
        CheckLive();
        if (!MayPassOn || Depth >= depth) throw MeetingRules.MayNotPassOn();
        if (personId == PersonId) throw MeetingRules.DelegateIsTheInvitee();

        Status = DelegationStatus.PassedOn;
        Raise(() => new DelegationPassedOn(Id));
        var next = new AttendanceDelegation
        {
            InvitationId = InvitationId,
            MeetingId = MeetingId,
            AgencyId = AgencyId,
            PersonId = personId,
            ParentId = Id,
            Depth = Depth + 1,
            Authority = Authority,
            Basis = Basis,
            BasisReference = BasisReference,
            Instruction = instruction ?? Instruction,
        };
        next.Give(now);
        return next;
    }

    /// <summary>Whoever it was passed on to cannot come: it is this officer's again.</summary>
    internal void ComeBack(DateTimeOffset now)
    {
        Status = DelegationStatus.AwaitingAcknowledgement;
        (GivenAt, AnsweredAt) = (now, null);
        Raise(() => new DelegationCameBack(Id));
    }

    /// <summary>The delegator takes it back, or the meeting is moved or called off.</summary>
    internal void Withdraw()
    {
        Status = DelegationStatus.Withdrawn;
        Raise(() => new DelegationWithdrawn(Id));
    }

    /// <summary>The officer came to the meeting, and owes a report.</summary>
    internal void Attend(DateOnly reportBy)
    {
        ReportBy = reportBy;
        Raise(() => new DelegateAttended(Id));
    }

    /// <summary>The meeting was held without the officer.</summary>
    internal void StayAway() => Raise(() => new DelegateStayedAway(Id));

    /// <exception cref="RuleBroken">It is somebody else's to report, nothing is owed, or the report is there already.</exception>
    public void ReportBack(string report, Actor actor, DateTimeOffset now)
    {
        CheckDelegate(actor);
        if (ReportBy is null) throw MeetingRules.NoReportOwed();
        if (ReportedAt is not null) throw MeetingRules.AlreadyReported();
        Report = report;
        ReportedAt = now;
        Raise(() => new DelegationReported(Id));
    }

    private void CheckDelegate(Actor actor)
    {
        if (!actor.Is(PrincipalKey.Person(PersonId))) throw MeetingRules.NotYourDelegation();
    }

    private void CheckLive()
    {
        if (!IsLive) throw MeetingRules.DelegationAnswered();
    }
}
