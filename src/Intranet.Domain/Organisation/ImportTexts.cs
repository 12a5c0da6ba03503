using System.Globalization;
using System.Resources;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

/// <summary>Values by the words that stand for them on the pages, in both languages.</summary>
public static class ImportTexts
{
    private static readonly ResourceManager s_texts = new(typeof(OrganisationTexts));
    private static readonly CultureInfo[] s_languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")];

    public static Dictionary<string, TEnum> ValuesByName<TEnum>()
        where TEnum : struct, Enum
    {
        var values = new Dictionary<string, TEnum>(StringComparer.Ordinal);
        foreach (var value in Enum.GetValues<TEnum>())
        {
            values[ThaiText.Canonical(value.ToString())] = value;
            foreach (var language in s_languages)
                values[ThaiText.Canonical(s_texts.GetString($"{typeof(TEnum).Name}.{value}", language)!)] = value;
        }

        return values;
    }
}
