using System.Resources;

namespace Intranet.Domain.Complaints;

/// <summary>Refusals and names of the area: ComplaintsTexts.resx, ComplaintsTexts.en.resx.</summary>
public sealed class ComplaintsTexts
{
    public static ResourceManager Resources { get; } = new(typeof(ComplaintsTexts));
}
