using System.Resources;

namespace Intranet.Domain.Referrals;

/// <summary>Refusals and names of the area: ReferralsTexts.resx, ReferralsTexts.en.resx.</summary>
public sealed class ReferralsTexts
{
    public static ResourceManager Resources { get; } = new(typeof(ReferralsTexts));
}
