namespace Intranet.Domain.Referrals;

public static class ReferralsPermissions
{
    /// <summary>See and work on the referrals one has access to, on the side on which one is.</summary>
    public const string Use = "referrals.use";
}
