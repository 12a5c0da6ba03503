namespace Intranet.Domain.Referrals;

/// <summary>What agencies owe and until when, for lists and counts; of one referral it is <see cref="Referral.IsLateOn"/>.</summary>
public static class ReferralTerms
{
    private static readonly ReferralStatus[] s_owed = [ReferralStatus.Sent, ReferralStatus.Acknowledged, ReferralStatus.Returned];

    public static bool IsOwed(this ReferralStatus status) => s_owed.Contains(status);

    /// <summary>Those about which the agency owes something.</summary>
    public static IQueryable<Referral> Owed(this IQueryable<Referral> referrals) => referrals.Where(r => s_owed.Contains(r.Status));

    /// <summary>Those that are owed and whose time does not stand still.</summary>
    public static IQueryable<Referral> Running(this IQueryable<Referral> referrals) => referrals.Owed().Where(r => r.StandsStillSince == null);

    /// <summary>Those that are owed and past their day.</summary>
    public static IQueryable<Referral> LateOn(this IQueryable<Referral> referrals, DateOnly day) =>
        referrals.Running().Where(r => r.ReportBy < day);

    /// <summary>Whether what stands so and was to be reported by then is late; for the rows of a list.</summary>
    public static bool IsLate(ReferralStatus status, DateOnly reportBy, DateTimeOffset? standsStillSince, DateOnly day) =>
        s_owed.Contains(status) && standsStillSince is null && day > reportBy;
}
