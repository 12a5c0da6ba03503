using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Inquiries;

public enum InquiryStatus
{
    /// <summary>The committee is to report.</summary>
    Appointed,

    /// <summary>The centre is to check the report.</summary>
    Reported,

    /// <summary>The centre wants more; it is to be reported again.</summary>
    Returned,

    Accepted,

    /// <summary>It ended without a report that was accepted.</summary>
    Dissolved,
}

/// <summary>What a committee is appointed for, and by which order.</summary>
/// <param name="OrderNumber">The number of the order (คำสั่งจังหวัดที่).</param>
/// <param name="OrderedOn">The day of the order.</param>
/// <param name="Mandate">What is to be found out, without anything that tells who complained.</param>
/// <param name="ReportBy">The last day on which it reports in time.</param>
public sealed record InquiryTerms(string OrderNumber, DateOnly OrderedOn, string Mandate, DateOnly ReportBy);

/// <summary>
/// A fact-finding committee about a case (คณะกรรมการตรวจสอบข้อเท็จจริง): appointed by the superior's order, it meets as a closed body
/// and reports. Its members see it and never the case.
/// </summary>
public sealed class Inquiry : AggregateRoot, IProtectedRecord, IHasTerm
{
    public const int MaxText = 4000;
    public const int MaxReason = 1000;
    public const int MaxOrderNumber = 60;
    public const int MostDays = 180;

    private readonly List<InquiryChange> _changes = [];

    private Inquiry() { }

    internal Inquiry(Complaint complaint, InquiryTerms terms, long? orderedById, DateTimeOffset now)
    {
        (ComplaintId, CaseNumber, CentreId, IsGuarded) = (complaint.Id, complaint.Number.Text, complaint.CentreId, complaint.IsGuarded);
        (OrderNumber, OrderedOn, Mandate, ReportBy) = (terms.OrderNumber, terms.OrderedOn, terms.Mandate, terms.ReportBy);
        (OrderedById, AppointedAt) = (orderedById, now);
        Raise(() => new InquiryAppointed(Id));
    }

    public long ComplaintId { get; private set; }

    /// <summary>The case's number as printed.</summary>
    public string CaseNumber { get; private set; } = "";

    public long CentreId { get; private set; }

    /// <summary>The body as which it meets.</summary>
    public long WorkingGroupId { get; private set; }

    /// <summary>Of a secret or sensitive case.</summary>
    public bool IsGuarded { get; private set; }

    public InquiryStatus Status { get; private set; }

    public string OrderNumber { get; private set; } = "";

    public DateOnly OrderedOn { get; private set; }

    public long? OrderedById { get; private set; }

    public string Mandate { get; private set; } = "";

    /// <summary>The last day on which it reports in time.</summary>
    public DateOnly ReportBy { get; private set; }

    /// <summary>Since when its time stands still, because it waits for somebody outside.</summary>
    public DateTimeOffset? StandsStillSince { get; private set; }

    public DateTimeOffset AppointedAt { get; private set; }

    public string? Report { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    public long? ReportedById { get; private set; }

    /// <summary>What the centre wants corrected.</summary>
    public string? ReturnReason { get; private set; }

    public long? CheckedById { get; private set; }

    /// <summary>Why it was dissolved; null if the case ended, or if it was not.</summary>
    public string? DissolvedReason { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The orders by which members were replaced.</summary>
    public IReadOnlyList<InquiryChange> Changes => _changes;

    /// <summary>Whether the committee owes its report.</summary>
    public bool IsOwed => Status is InquiryStatus.Appointed or InquiryStatus.Returned;

    public bool IsOpen => ClosedAt is null;

    public bool IsLateOn(DateOnly day) => IsLate(Status, ReportBy, StandsStillSince, day);

    /// <summary>Whether a report is owed whose day has passed, and its time does not stand still.</summary>
    public static bool IsLate(InquiryStatus status, DateOnly reportBy, DateTimeOffset? standsStillSince, DateOnly day) =>
        status is InquiryStatus.Appointed or InquiryStatus.Returned && standsStillSince is null && day > reportBy;

    internal void MeetAs(long workingGroupId) => WorkingGroupId = workingGroupId;

    /// <summary>Another order replaces members.</summary>
    /// <exception cref="RuleBroken">"inquiries.ended", "inquiries.ordered-before" the committee was, or "inquiries.nothing-changed".</exception>
    internal void ChangeMembers(InquiryChangeTerms terms, IReadOnlyCollection<SeatChange> seats, long? orderedById, DateTimeOffset now)
    {
        if (!IsOpen) throw new RuleBroken("inquiries.ended");
        if (terms.OrderedOn < OrderedOn) throw new RuleBroken("inquiries.ordered-before");
        if (seats.Count == 0) throw new RuleBroken("inquiries.nothing-changed");
        _changes.Add(new InquiryChange(terms, seats, orderedById, now));
        Raise(() => new InquiryMembersChanged(Id));
    }

    /// <inheritdoc />
    public void StandStill(DateTimeOffset since)
    {
        if (!IsOwed) return;
        StandsStillSince = since;
        Raise(() => new InquiryTermMoved(Id));
    }

    /// <inheritdoc />
    public void SetTerm(DateOnly day)
    {
        if (!IsOwed) return;
        (ReportBy, StandsStillSince) = (day, null);
        Raise(() => new InquiryTermMoved(Id));
    }

    /// <summary>The committee reports what it found.</summary>
    /// <exception cref="RuleBroken">"inquiries.not-owed".</exception>
    public void ReportFound(string report, long? personId, DateTimeOffset now)
    {
        if (!IsOwed) throw new RuleBroken("inquiries.not-owed");
        (Status, Report, ReportedAt, ReportedById, StandsStillSince) = (InquiryStatus.Reported, report, now, personId, null);
        Raise(() => new InquiryReported(Id));
    }

    /// <summary>The centre finds the report enough; the committee's work is done.</summary>
    /// <exception cref="RuleBroken">"inquiries.not-reported".</exception>
    public void AcceptReport(long? personId, DateTimeOffset now)
    {
        CheckReported();
        (Status, CheckedById, ClosedAt) = (InquiryStatus.Accepted, personId, now);
        Raise(() => new InquiryReportAccepted(Id));
    }

    /// <summary>The centre wants it corrected, by another day.</summary>
    /// <exception cref="RuleBroken">"inquiries.not-reported".</exception>
    public void ReturnReport(string reason, DateOnly by, long? personId)
    {
        CheckReported();
        (Status, ReturnReason, ReportBy, CheckedById) = (InquiryStatus.Returned, reason, by, personId);
        Raise(() => new InquiryReportReturned(Id));
    }

    /// <summary>It is to report no more; repeating it changes nothing.</summary>
    /// <param name="reason">Null when the case has ended.</param>
    public void Dissolve(string? reason, DateTimeOffset now)
    {
        if (!IsOpen) return;
        (Status, DissolvedReason, ClosedAt) = (InquiryStatus.Dissolved, reason, now);
        Raise(() => new InquiryDissolved(Id));
    }

    /// <summary>Somebody must know nothing of it any more; a member may have been among them.</summary>
    internal void NoteExclusion() => Raise(() => new InquirySealedOff(Id));

    internal void NotePaper(long attachmentId) => Raise(() => new InquiryPaperAttached(Id, attachmentId));

    private void CheckReported()
    {
        if (Status != InquiryStatus.Reported) throw new RuleBroken("inquiries.not-reported");
    }
}
