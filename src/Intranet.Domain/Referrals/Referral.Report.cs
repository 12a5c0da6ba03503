using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

/// <summary>The agency reports with its proof; the centre accepts it, or wants it corrected.</summary>
public sealed partial class Referral
{
    public string? Report { get; private set; }

    public string? ReportLetterNo { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    public long? ReportedById { get; private set; }

    /// <summary>What the centre wants corrected.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The agency reports the result and asks to end it.</summary>
    /// <exception cref="RuleBroken">"referrals.not-owed".</exception>
    public void ReportDone(string report, string? letterNo, long? personId, DateTimeOffset now)
    {
        CheckOwed();
        if (AcknowledgedAt is null) (AcknowledgedAt, AcknowledgedById) = (now, personId);
        (Status, Report, ReportLetterNo, ReportedAt, ReportedById, StandsStillSince) = (ReferralStatus.Reported, report, letterNo, now, personId, null);
        Raise(() => new ReferralReported(Id));
    }

    /// <summary>The centre finds the report enough.</summary>
    /// <exception cref="RuleBroken">"referrals.not-reported", or "referrals.own-report": who reported does not check.</exception>
    public void AcceptReport(Actor actor, DateTimeOffset now)
    {
        CheckChecker(actor);
        (Status, ClosedAt) = (ReferralStatus.Accepted, now);
        Raise(() => new ReportAccepted(Id));
    }

    /// <summary>The centre wants it corrected, by another day.</summary>
    /// <exception cref="RuleBroken">"referrals.not-reported", or "referrals.own-report": who reported does not check.</exception>
    public void ReturnReport(string reason, DateOnly by, Actor actor)
    {
        CheckChecker(actor);
        (Status, ReturnReason, ReportBy) = (ReferralStatus.Returned, reason, by);
        Raise(() => new ReportReturned(Id));
    }

    internal void NotePaper(long attachmentId) => Raise(() => new ReferralPaperAttached(Id, attachmentId));

    private void CheckChecker(Actor actor)
    {
        if (Status != ReferralStatus.Reported) throw new RuleBroken("referrals.not-reported");
        if (ReportedById is { } reporter && actor.Keys.Contains(PrincipalKey.Person(reporter))) throw new RuleBroken("referrals.own-report");
    }
}
