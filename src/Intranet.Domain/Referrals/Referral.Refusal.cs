using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

/// <summary>
/// "Not ours": with a reason and whose it would be. The centre settles the first refusal of a case, the governor's secretariat every
/// further one.
/// </summary>
public sealed partial class Referral
{
    public string? RefusalReason { get; private set; }

    /// <summary>Whose it is, in the opinion of the agency that refused it.</summary>
    public long? ProposedAgencyId { get; private set; }

    public DateTimeOffset? RefusedAt { get; private set; }

    public long? RefusedById { get; private set; }

    /// <summary>Whether the governor's secretariat settles it.</summary>
    public bool GoesToSecretariat { get; private set; }

    /// <summary>Whether the governor's secretariat has said whose it is: it is not refused again.</summary>
    public bool IsBinding { get; private set; }

    public string? SettlementWording { get; private set; }

    public long? SettledById { get; private set; }

    /// <summary>The referral that took its place.</summary>
    public long? RedirectedToId { get; private set; }

    /// <param name="reason">Why it is not the agency's.</param>
    /// <param name="proposedAgencyId">Whose it is instead.</param>
    /// <param name="refusalsOfCase">Which refusal of the case it is.</param>
    /// <param name="personId">Who refuses it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleBroken">"referrals.not-owed", or "referrals.binding".</exception>
    public void Refuse(string reason, long proposedAgencyId, int refusalsOfCase, long? personId, DateTimeOffset now)
    {
        CheckOwed();
        if (IsBinding) throw new RuleBroken("referrals.binding");
        (Status, RefusalReason, ProposedAgencyId, RefusedAt, RefusedById) = (ReferralStatus.Refused, reason, proposedAgencyId, now, personId);
        (GoesToSecretariat, StandsStillSince) = (refusalsOfCase > 1, null);
        Raise(() => new ReferralRefused(Id));
    }

    /// <summary>It stays with the agency, which has its days anew.</summary>
    /// <exception cref="RuleBroken">"referrals.not-refused".</exception>
    public void Uphold(string wording, DateOnly reportBy, long? personId)
    {
        CheckRefused();
        (Status, SettlementWording, SettledById, ReportBy, IsBinding) = (ReferralStatus.Sent, wording, personId, reportBy, GoesToSecretariat);
        (AcknowledgedAt, AcknowledgedById) = (null, null);
        Raise(() => new ReferralUpheld(Id));
    }

    /// <summary>Another agency has it now.</summary>
    /// <exception cref="RuleBroken">"referrals.not-refused".</exception>
    public void RedirectTo(Referral other, string wording, long? personId, DateTimeOffset now)
    {
        CheckRefused();
        (Status, SettlementWording, SettledById, RedirectedToId, ClosedAt) = (ReferralStatus.Redirected, wording, personId, other.Id, now);
        other.IsBinding = GoesToSecretariat;
        Raise(() => new ReferralRedirected(Id));
    }

    /// <summary>The centre sends the next reminder letter of the present term.</summary>
    /// <returns>Its level: 1, 2 or 3; after the third the governor is told.</returns>
    /// <exception cref="RuleBroken">"referrals.not-late", or "referrals.no-more-letters".</exception>
    public int Remind(string? letterNo, DateOnly answerBy, long? personId, DateTimeOffset now)
    {
        if (!IsLateOn(Bangkok.Date(now))) throw new RuleBroken("referrals.not-late");
        var level = LettersOfTerm.Count() + 1;
        if (level > ReminderLetter.Last) throw new RuleBroken("referrals.no-more-letters");
        _letters.Add(new ReminderLetter(ReportBy, level, letterNo, answerBy, personId, now));
        Raise(() => new ReferralReminded(Id, level));
        return level;
    }

    private void CheckRefused()
    {
        if (Status != ReferralStatus.Refused) throw new RuleBroken("referrals.not-refused");
    }
}
