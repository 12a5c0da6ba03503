using System.Resources;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>Refusals and names of the routing of cases: RoutingTexts.resx, RoutingTexts.en.resx.</summary>
public sealed class RoutingTexts
{
    public static ResourceManager Resources { get; } = new(typeof(RoutingTexts));
}
