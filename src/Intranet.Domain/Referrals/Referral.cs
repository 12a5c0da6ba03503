using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

public enum ReferralRole
{
    /// <summary>หน่วยงานหลัก: the case is answered when its leads have answered.</summary>
    Lead,

    /// <summary>หน่วยงานสนับสนุน</summary>
    Supporting,
}

public enum ReferralStatus
{
    Sent,
    Acknowledged,

    /// <summary>The agency asks to end it, with proof; the centre is to check.</summary>
    Reported,

    /// <summary>The centre wants more; it is to be reported again.</summary>
    Returned,

    Accepted,

    /// <summary>Not the agency's own, it says; to be settled.</summary>
    Refused,

    /// <summary>Went to another agency.</summary>
    Redirected,

    Withdrawn,
}

/// <summary>What one agency is to be asked about a case.</summary>
/// <param name="Subject">What it is about, without anything that tells who complained.</param>
/// <param name="Extract">What the agency reads of the case (คัดย่อ), never the complaint itself.</param>
/// <param name="Days">Within how many days it reports, the day of sending not counted.</param>
public sealed record ReferralPlan(long AgencyId, ReferralRole Role, string Subject, string Extract, int Days, DayUnit Unit = DayUnit.Calendar)
{
    /// <summary>The papers that go along: of the case, or of the referral whose place it takes.</summary>
    public IReadOnlyList<long> Papers { get; init; } = [];

    public DayCount Within => new(Days, Unit);
}

/// <summary>
/// What a centre asks of one agency about a case (การส่งต่อเรื่อง): a record of its own, with its own clock. The agency sees it and
/// never the case.
/// </summary>
public sealed partial class Referral : AggregateRoot, IProtectedRecord
{
    public const int MaxText = 4000;
    public const int MaxReason = 1000;
    public const int MaxLetterNo = 60;
    public const int MostDays = 180;

    private readonly List<ReferralUpdate> _updates = [];
    private readonly List<ReminderLetter> _letters = [];

    private Referral() { }

    /// <param name="complaint">The case.</param>
    /// <param name="plan">What is asked.</param>
    /// <param name="reportBy">The last day in time.</param>
    /// <param name="now">When it is sent.</param>
    internal Referral(Complaint complaint, ReferralPlan plan, DateOnly reportBy, DateTimeOffset now)
    {
        (ComplaintId, CaseNumber, CentreId, IsGuarded, Urgency) = (complaint.Id, complaint.Number.Text, complaint.CentreId, complaint.IsGuarded, complaint.Urgency);
        (AgencyId, Role, Subject, Extract, Days, Unit) = (plan.AgencyId, plan.Role, plan.Subject, plan.Extract, plan.Days, plan.Unit);
        (SentAt, ReportBy, PapersSent) = (now, reportBy, plan.Papers.Count);
        Raise(() => new ReferralSent(Id));
    }

    public long ComplaintId { get; private set; }

    /// <summary>The case's number as printed.</summary>
    public string CaseNumber { get; private set; } = "";

    public long CentreId { get; private set; }

    public long AgencyId { get; private set; }

    public ReferralRole Role { get; private set; }

    public ReferralStatus Status { get; private set; }

    public string Subject { get; private set; } = "";

    public string Extract { get; private set; } = "";

    public Urgency Urgency { get; private set; }

    /// <summary>Of a secret or sensitive case: its subject stands in no list and no message.</summary>
    public bool IsGuarded { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>How many papers came along: the first so many of the referral's; what follows is the agency's proof.</summary>
    public int PapersSent { get; private set; }

    /// <summary>The number of the covering letter, once it has one.</summary>
    public string? LetterNo { get; private set; }

    public int Days { get; private set; }

    public DayUnit Unit { get; private set; }

    /// <summary>The last day on which the agency reports in time.</summary>
    public DateOnly ReportBy { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public long? AcknowledgedById { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What the agency has said so far; loaded where it is worked on.</summary>
    public IReadOnlyList<ReferralUpdate> Updates => _updates;

    /// <summary>All that were sent; loaded where it is worked on.</summary>
    public IReadOnlyList<ReminderLetter> Letters => _letters;

    /// <summary>Those about the day by which the agency has to report now.</summary>
    public IEnumerable<ReminderLetter> LettersOfTerm => _letters.Where(l => l.Term == ReportBy);

    public ReferralPlan Plan => new(AgencyId, Role, Subject, Extract, Days, Unit);

    /// <summary>Whether the agency owes something about it.</summary>
    public bool IsOwed => Status.IsOwed();

    public bool IsOpen => ClosedAt is null;

    public void NoteLetter(string letterNo)
    {
        CheckOpen();
        LetterNo = letterNo;
        Raise(() => new ReferralLetterNoted(Id));
    }

    /// <summary>The agency has it and takes it on.</summary>
    /// <exception cref="RuleBroken">"referrals.not-to-be-acknowledged".</exception>
    public void Acknowledge(long? personId, DateTimeOffset now)
    {
        if (Status != ReferralStatus.Sent) throw new RuleBroken("referrals.not-to-be-acknowledged");
        (Status, AcknowledgedAt, AcknowledgedById) = (ReferralStatus.Acknowledged, now, personId);
        Raise(() => new ReferralAcknowledged(Id));
    }

    /// <summary>The agency says what it has done so far. If it was late, its days are counted anew, and so are the reminders.</summary>
    /// <param name="text">What was done.</param>
    /// <param name="renewed">The last day in time if they are counted anew.</param>
    /// <param name="personId">Who says so.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleBroken">"referrals.not-owed".</exception>
    public void Update(string text, DateOnly renewed, long? personId, DateTimeOffset now)
    {
        CheckOwed();
        _updates.Add(new ReferralUpdate(text, personId, now));
        if (Status == ReferralStatus.Sent) Acknowledge(personId, now);
        Raise(() => new ReferralUpdated(Id));
        if (!IsLateOn(Bangkok.Date(now))) return;
        ReportBy = renewed;
        Raise(() => new ReportTermRenewed(Id));
    }

    /// <summary>It is owed no more; repeating it changes nothing.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        if (!IsOpen) return;
        (Status, ClosedAt, StandsStillSince) = (ReferralStatus.Withdrawn, now, null);
        Raise(() => new ReferralWithdrawn(Id));
    }

    private void CheckOwed()
    {
        if (!IsOwed) throw new RuleBroken("referrals.not-owed");
    }

    private void CheckOpen()
    {
        if (!IsOpen) throw new RuleBroken("referrals.closed");
    }
}
