using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the reader may do now.</summary>
public enum InvitationPart
{
    /// <summary>Look.</summary>
    Reader,

    /// <summary>Prepare the answer, or record it from paper.</summary>
    Desk,

    /// <summary>Answer.</summary>
    Decider,
}

/// <summary>One officer who is or was sent.</summary>
public sealed record DelegationView
{
    public required long Id { get; init; }

    public required int Revision { get; init; }

    public required long PersonId { get; init; }

    public required BilingualText Name { get; init; }

    public required BilingualText Position { get; init; }

    public required long? ParentId { get; init; }

    public required int Depth { get; init; }

    public required DelegateAuthority Authority { get; init; }

    public required DelegationBasis Basis { get; init; }

    public required string? BasisReference { get; init; }

    public required string? Instruction { get; init; }

    public required bool MayPassOn { get; init; }

    public required DelegationStatus Status { get; init; }

    public required DateTimeOffset? GivenAt { get; init; }

    public required DateTimeOffset? AnsweredAt { get; init; }

    public required string? UnableReason { get; init; }

    /// <summary>The officer was at the meeting, as its closed attendance list says.</summary>
    public required bool HasAttended { get; init; }

    public bool IsLive => Status is DelegationStatus.AwaitingAcknowledgement or DelegationStatus.Acknowledged;

    /// <summary>Live, or passed on to whoever is.</summary>
    public bool IsStanding => IsLive || Status == DelegationStatus.PassedOn;
}

public sealed record InvitationView(
    long Id, int Revision, InvitationStatus Status, AnswerKind? Answer, string? Reason, string? ReturnReason,
    DateTimeOffset? AnsweredAt, MemberRole Role)
{
    public required long MeetingId { get; init; }

    public required string Title { get; init; }

    public required string? LetterNumber { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    public required string? OnlineLink { get; init; }

    public required DateOnly ReplyBy { get; init; }

    public required DateTimeOffset? InvitedAt { get; init; }

    public required BilingualText Group { get; init; }

    public required BilingualText Secretariat { get; init; }

    public required BilingualText Invitee { get; init; }

    public required BilingualText? AnsweredBy { get; init; }

    public required BilingualText? PreparedBy { get; init; }

    public required bool Replaceable { get; init; }

    public required DateOnly? PaperOrderDate { get; init; }

    public required BilingualText? RecordedBy { get; init; }

    /// <summary>How often the bodies let an attendance be handed on.</summary>
    public required int DelegationDepth { get; init; }

    /// <summary>Who is or was sent, the latest last.</summary>
    public IReadOnlyList<DelegationView> Delegations { get; init; } = [];

    /// <summary>
    /// Those of the present answer as it was handed on, whoever cannot come among them; what belongs to an earlier answer is
    /// history.
    /// </summary>
    public IReadOnlyList<DelegationView> Sent
    {
        get
        {
            var sent = Delegations.Where(d => (d.IsStanding || d.Status == DelegationStatus.Unable) && d.GivenAt >= AnsweredAt).ToLookup(d => d.ParentId);
            return [.. sent[null].SelectMany(WithThoseBelow)];

            IEnumerable<DelegationView> WithThoseBelow(DelegationView one) => sent[one.Id].SelectMany(WithThoseBelow).Prepend(one);
        }
    }

    public InvitationPart Part { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public bool HasStarted { get; init; }

    /// <summary>Who can be sent instead; for those who may act.</summary>
    public IReadOnlyList<Officer> Officers { get; init; } = [];

    public RecordRef Ref => RecordTypes.Ref<Invitation>(Id);

    public bool IsAnswered => Status is InvitationStatus.Attending or InvitationStatus.Declined or InvitationStatus.Delegated;

    /// <summary>The reader may answer or prepare.</summary>
    public bool MayAct => Part != InvitationPart.Reader && IsOpen && !HasStarted;

    public bool MayTakeBack => Part == InvitationPart.Decider && IsAnswered && !HasStarted;

    public bool IsOpen => Status is InvitationStatus.AwaitingAnswer or InvitationStatus.AnswerPrepared;

    /// <summary>What the desk prepared is between the desk and the head until the head has decided.</summary>
    public bool ShowsAnswer => IsAnswered || (Status == InvitationStatus.AnswerPrepared && Part != InvitationPart.Reader);
}
