using System.Resources;

namespace Intranet.Domain.Organisation;

/// <summary>Refusals and kind names of the area: OrganisationTexts.resx, OrganisationTexts.en.resx.</summary>
public sealed class OrganisationTexts
{
    public static ResourceManager Resources { get; } = new(typeof(OrganisationTexts));
}
