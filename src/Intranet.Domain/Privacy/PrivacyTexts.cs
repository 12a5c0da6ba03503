using System.Resources;

namespace Intranet.Domain.Privacy;

/// <summary>Refusals and names of the area: PrivacyTexts.resx, PrivacyTexts.en.resx.</summary>
public sealed class PrivacyTexts
{
    public static ResourceManager Resources { get; } = new(typeof(PrivacyTexts));
}
