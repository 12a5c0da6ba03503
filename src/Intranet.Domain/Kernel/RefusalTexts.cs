using System.Resources;

namespace Intranet.Domain.Kernel;

/// <summary>What is said when a request is refused for a general reason: RefusalTexts.resx, RefusalTexts.en.resx.</summary>
public sealed class RefusalTexts
{
    public static ResourceManager Resources { get; } = new(typeof(RefusalTexts));
}
