using System.Globalization;

namespace Intranet.Domain.Kernel;

/// <summary>A name that is data and stands in both languages.</summary>
public readonly record struct BilingualText(string Th, string En)
{
    /// <summary>The text in the culture's language: Thai, or else English.</summary>
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "th" ? Th : En;
}
