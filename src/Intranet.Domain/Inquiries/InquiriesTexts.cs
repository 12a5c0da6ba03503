using System.Globalization;
using System.Resources;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Inquiries;

/// <summary>Refusals and names of the area: InquiriesTexts.resx, InquiriesTexts.en.resx.</summary>
public sealed class InquiriesTexts
{
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-GB");

    public static ResourceManager Resources { get; } = new(typeof(InquiriesTexts));

    /// <summary>What a committee is called: by its order, never by its case.</summary>
    public static BilingualText NameOf(string orderNumber) => new(Named(CultureInfo.InvariantCulture, orderNumber), Named(s_english, orderNumber));

    private static string Named(CultureInfo culture, string orderNumber) => string.Format(CultureInfo.InvariantCulture, Resources.GetString("committee.name", culture)!, orderNumber);
}
