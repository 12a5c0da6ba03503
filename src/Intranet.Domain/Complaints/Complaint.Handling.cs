using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>How far a case has come. Whether it is late, and how often agencies were reminded, is computed.</summary>
public enum CaseStatus
{
    Registered,

    /// <summary>กลั่นกรอง: an officer has taken it up.</summary>
    Screening,

    /// <summary>เสนอสั่งการ: put up to the superior.</summary>
    AwaitingOrder,

    /// <summary>Sent to agencies, of which no lead has acknowledged it.</summary>
    Forwarded,

    InProgress,

    /// <summary>Every lead agency has reported.</summary>
    Reported,

    /// <summary>ยุติเรื่อง</summary>
    Closed,

    NotAccepted,

    /// <summary>Went on as another case.</summary>
    Merged,

    /// <summary>Handed to a body outside the province.</summary>
    TransferredOut,
}

public static class CaseStatuses
{
    public static bool IsEnded(this CaseStatus status) => status >= CaseStatus.Closed;

    /// <summary>Whether it is with agencies: answers are awaited, or have come.</summary>
    public static bool IsWithAgencies(this CaseStatus status) => status is CaseStatus.Forwarded or CaseStatus.InProgress or CaseStatus.Reported;
}

/// <summary>From the officer who takes a case up to the order of the superior.</summary>
public sealed partial class Complaint
{
    private readonly List<CaseProposal> _proposals = [];

    public CaseStatus Status { get; private set; }

    /// <summary>When it came to where it stands: registered, put up, returned, answered by its agencies, ended, reopened.</summary>
    public DateTimeOffset StageSince { get; private set; }

    /// <summary>The officer of the centre who sees it through (เจ้าของเรื่อง); null until somebody has taken it up.</summary>
    public long? OfficerId { get; private set; }

    /// <summary>When the complainant was told that it was received.</summary>
    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>How often agencies refused it as not theirs.</summary>
    public int Refusals { get; private set; }

    /// <summary>The case that it went on as.</summary>
    public long? MergedIntoId { get; private set; }

    /// <summary>What was put up to the superior and ordered; loaded where it is worked on.</summary>
    public IReadOnlyList<CaseProposal> Proposals => _proposals;

    /// <summary>The officer sees it through from now on.</summary>
    public void TakeUp(long officerId)
    {
        CheckOpen();
        OfficerId = officerId;
        if (Status == CaseStatus.Registered) Status = CaseStatus.Screening;
        Raise(() => new ComplaintTakenUp(Id, officerId));
    }

    /// <summary>The complainant was told that it was received.</summary>
    public void AcknowledgeReceipt(DateOnly on)
    {
        CheckOpen();
        AcknowledgedOn ??= on;
        Raise(() => new ReceiptAcknowledged(Id));
    }

    /// <summary>เสนอ: puts up to the superior what is to become of it.</summary>
    /// <exception cref="RuleBroken">"complaints.ended", or "complaints.awaits-order": something is put up already.</exception>
    public void PutUp(CaseProposal proposal)
    {
        CheckOpen();
        if (Status == CaseStatus.AwaitingOrder) throw new RuleBroken("complaints.awaits-order");
        OfficerId ??= proposal.PutUpById;
        (Status, StageSince) = (CaseStatus.AwaitingOrder, proposal.PutUpAt);
        _proposals.Add(proposal);
        Raise(() => new ComplaintPutUp(Id));
    }

    /// <summary>เกษียนสั่งการ: the superior orders what was put up, in their own words.</summary>
    /// <returns>What is now to be carried out.</returns>
    /// <exception cref="RuleBroken">"complaints.nothing-put-up".</exception>
    public CaseProposal Order(string wording, long? personId, DateTimeOffset now)
    {
        var proposal = Pending();
        proposal.Decide(isApproved: true, wording, personId, now);
        Raise(() => new ComplaintOrdered(Id));
        return proposal;
    }

    /// <summary>The superior wants it put up otherwise.</summary>
    /// <param name="progress">How far agencies are; null if none has it.</param>
    /// <exception cref="RuleBroken">"complaints.nothing-put-up".</exception>
    public void ReturnPutUp(string wording, CaseStatus? progress, long? personId, DateTimeOffset now)
    {
        Pending().Decide(isApproved: false, wording, personId, now);
        (Status, StageSince) = (progress ?? CaseStatus.Screening, now);
        Raise(() => new PutUpReturned(Id));
    }

    /// <summary>It goes to agencies as ordered.</summary>
    public void Refer(CaseStatus progress)
    {
        Status = progress;
        Raise(() => new ComplaintReferred(Id));
    }

    /// <summary>Takes in how far the agencies have come. What is before the superior stays there.</summary>
    /// <param name="isAnswered">Whether the centre has accepted the report of every lead.</param>
    public void Follow(CaseStatus progress, bool isAnswered, DateTimeOffset now)
    {
        if (Status.IsWithAgencies()) Status = progress;
        if (!isAnswered)
        {
            Raise(() => new ComplaintMovedOn(Id, progress));
            return;
        }

        StageSince = now;
        Raise(() => new ComplaintAnswered(Id));
    }

    /// <summary>An agency refused it as not its own.</summary>
    /// <returns>Which refusal of the case it is.</returns>
    public int CountRefusal()
    {
        Refusals++;
        Raise(() => new ComplaintBounced(Id, Refusals));
        return Refusals;
    }

    /// <summary>It goes on as another case, under that one's number; both can be looked up.</summary>
    /// <exception cref="RuleBroken">Either has ended, or it is with agencies or the superior ("complaints.merge-before-referral").</exception>
    public void MergeInto(Complaint other)
    {
        CheckOpen();
        other.CheckOpen();
        if (other.Id == Id || other.CentreId != CentreId) throw new RuleBroken("complaints.merge-into-another");
        if (Status is not (CaseStatus.Registered or CaseStatus.Screening)) throw new RuleBroken("complaints.merge-before-referral");
        (Status, MergedIntoId, WaitsSince) = (CaseStatus.Merged, other.Id, null);
        (Answer, AnsweredOn, Satisfaction) = (null, null, null);
        Raise(() => new ComplaintMerged(Id, other.Id));
    }

    /// <summary>An office or officers must know nothing of it.</summary>
    internal void NoteExclusion() => Raise(() => new ComplaintSealedOff(Id));

    private CaseProposal Pending() =>
        Status == CaseStatus.AwaitingOrder && _proposals.MaxBy(p => p.Order) is { IsApproved: null } pending ? pending : throw new RuleBroken("complaints.nothing-put-up");

    private void CheckOpen()
    {
        if (Status.IsEnded()) throw new RuleBroken("complaints.ended");
    }
}
