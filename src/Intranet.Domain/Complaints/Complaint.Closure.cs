using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>How the complainant was told of the outcome.</summary>
public enum ToldBy
{
    Letter,
    Telephone,
    InPerson,
    Message,
}

/// <summary>What the complainant said to the outcome.</summary>
public enum ClosureAnswer
{
    /// <summary>ยืนยัน: only these closures count as such.</summary>
    Confirmed,

    /// <summary>Not content: the case is taken up again.</summary>
    Disputed,
}

/// <summary>The end of a case, and what the complainant says to it.</summary>
public sealed partial class Complaint
{
    public const int MaxSummary = 2000;

    private readonly List<FormerEnd> _formerEnds = [];

    public long? ClosingReasonId { get; private set; }

    /// <summary>The result in words, as the complainant is told.</summary>
    public string? Summary { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The body outside the province to which it was handed.</summary>
    public string? OutsideBody { get; private set; }

    /// <summary>When the complainant was told of the outcome; null while they have not been.</summary>
    public DateOnly? ToldOn { get; private set; }

    public ToldBy? ToldBy { get; private set; }

    /// <summary>The number of the letter, or whom the centre talked to.</summary>
    public string? ToldNote { get; private set; }

    public ClosureAnswer? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>From 1 to 5; null if the complainant gave none.</summary>
    public int? Satisfaction { get; private set; }

    /// <summary>The ends that did not hold; loaded where they are shown.</summary>
    public IReadOnlyList<FormerEnd> FormerEnds => _formerEnds;

    /// <summary>Ends it as the superior ordered.</summary>
    public void Close(ClosingReason reason, string summary, string? outsideBody, DateTimeOffset now)
    {
        End(reason, summary, now);
        OutsideBody = outsideBody;
        Raise(() => new ComplaintClosed(Id));
    }

    /// <summary>Advice or information given at once: whoever asked has been told with it.</summary>
    /// <exception cref="RuleBroken">It is a complaint ("complaints.needs-order"), has begun its way to agencies, or the reason is not one for this.</exception>
    public void AnswerAtOnce(ClosingReason reason, string summary, long? officerId, DateTimeOffset now)
    {
        CheckOpen();
        if (Nature is CaseNature.Complaint or CaseNature.ImmediateRelief || !reason.IsAtOnce) throw new RuleBroken("complaints.needs-order");
        if (Status is not (CaseStatus.Registered or CaseStatus.Screening)) throw new RuleBroken("complaints.awaits-order");
        OfficerId ??= officerId;
        End(reason, summary, now);
        ToldOn = Bangkok.Date(now);
        Raise(() => new ComplaintAnsweredAtOnce(Id));
    }

    /// <summary>The complainant was told of the outcome.</summary>
    /// <exception cref="RuleBroken">"complaints.not-ended".</exception>
    public void Tell(ToldBy by, DateOnly on, string? note)
    {
        CheckEnded();
        (ToldBy, ToldOn, ToldNote) = (by, on, note);
        Raise(() => new ComplainantTold(Id));
    }

    /// <summary>The complainant is content with the outcome.</summary>
    /// <exception cref="RuleBroken">"complaints.not-ended", or "complaints.not-told".</exception>
    public void Confirm(DateOnly on, int? satisfaction)
    {
        CheckEnded();
        if (ToldOn is null) throw new RuleBroken("complaints.not-told");
        (Answer, AnsweredOn, Satisfaction) = (ClosureAnswer.Confirmed, on, satisfaction);
        Raise(() => new ClosureConfirmed(Id));
    }

    /// <summary>It is taken up again; what was closed does not count.</summary>
    /// <param name="answer">Given if the complainant asked for it.</param>
    /// <exception cref="RuleBroken">"complaints.not-ended", or "privacy.erased-already": nothing is left to work on.</exception>
    public void Reopen(string reason, ClosureAnswer? answer, DateTimeOffset now, WorkingCalendar calendar)
    {
        CheckEnded();
        if (ErasedAt is not null) throw new RuleBroken("privacy.erased-already");
        _formerEnds.Add(new FormerEnd(this, reason, answer is not null, now));
        (Status, ClosedAt, ClosingReasonId, MergedIntoId) = (CaseStatus.Screening, null, null, null);
        (Summary, OutsideBody, ToldOn, ToldBy, ToldNote) = (null, null, null, null, null);
        Promise(ServicePromise.From(Bangkok.Date(now), Promised, calendar));
        (Answer, AnsweredOn, Satisfaction, StageSince) = (answer, answer is null ? null : Bangkok.Date(now), null, now);
        Raise(() => new ComplaintReopened(Id));
    }

    private void End(ClosingReason reason, string summary, DateTimeOffset now)
    {
        (Status, ClosingReasonId, Summary, ClosedAt) = (reason.EndsAs, reason.Id, summary, now);
        (Answer, AnsweredOn, Satisfaction, StageSince, WaitsSince) = (null, null, null, now, null);
    }

    private void CheckEnded()
    {
        if (!Status.IsEnded()) throw new RuleBroken("complaints.not-ended");
    }
}

/// <summary>Why a case ends (เหตุที่ยุติเรื่อง), as data.</summary>
public sealed class ClosingReason : Entity
{
    public required string Code { get; init; }

    public required string NameTh { get; set; }

    public required string NameEn { get; set; }

    /// <summary>What the case is then.</summary>
    public required CaseStatus EndsAs { get; init; }

    /// <summary>Whether an officer may give it by themself, for what needs no order.</summary>
    public bool IsAtOnce { get; init; }

    public required int Order { get; set; }
}
