using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Intranet.Domain.Kernel;

/// <summary>Thai text for keys, search, sorting and cutting. Nothing here depends on the ambient culture.</summary>
public static class ThaiText
{
    // Marks of one consonant in their canonical order: below and above vowels, tones, the other signs, sara am last.
    // Phinthu and the below vowels lead because NFC puts them there.
    private const string MarkOrder =
        "\u0E3A\u0E38\u0E39\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E\u0E4D\u0E33";

    private const string SaraAm = "\u0E33";

    private const RegexOptions LinearTime = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Spaces = new(@"\s+", LinearTime);
    private static readonly Regex Marks = new("[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]{2,}", LinearTime);
    private static readonly Regex SplitSaraAm =
        new("\u0E4D(?<between>[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*)\u0E32", LinearTime | RegexOptions.ExplicitCapture);

    private static readonly CompareInfo Dictionary = CultureInfo.GetCultureInfo("th-TH").CompareInfo;

    /// <summary>Thai dictionary order; see <see cref="Compare"/>.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    /// <summary>
    /// Compares in Thai dictionary order: leading vowels sort after their consonant, tone marks decide between equals, spaces
    /// and punctuation are ignored. A total order: only the same text compares as zero.
    /// </summary>
    public static int Compare(string? left, string? right)
    {
        var order = Dictionary.Compare(left, right, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    /// <summary>
    /// The form under which texts that look alike are equal: for search and unique keys, never for display.
    /// Idempotent on Thai and Latin text; accepts any string. NFC alone unifies neither sara am nor the order of marks.
    /// </summary>
    public static string Canonical(string text)
    {
        var visible = FoldDigits(WithoutZeroWidth(text)).Normalize(NormalizationForm.FormC).ToLowerInvariant();
        var spaced = Spaces.Replace(visible, " ").Trim();
        var joined = SplitSaraAm.Replace(spaced, "${between}" + SaraAm);
        var ordered = Marks.Replace(joined, InCanonicalOrder);
        return ordered.Replace("เเ", "แ", StringComparison.Ordinal);
    }

    /// <summary>Thai digits as ASCII digits; everything else unchanged.</summary>
    public static string FoldDigits(string text) => MapDigits(text, '๐', '0');

    /// <summary>At most the first user-perceived characters, so many as given; never parts a mark from its letter.</summary>
    public static string Truncate(string text, int textElements)
    {
        var end = 0;
        for (var taken = 0; taken < textElements && end < text.Length; taken++)
            end += StringInfo.GetNextTextElementLength(text, end);
        return text[..end];
    }

    internal static string MapDigits(string text, char fromZero, char toZero) =>
        string.Create(text.Length, (text, fromZero, toZero), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var digit = source.text[i] - source.fromZero;
                target[i] = digit is >= 0 and <= 9 ? (char)(source.toZero + digit) : source.text[i];
            }
        });

    private static string WithoutZeroWidth(string text)
    {
        var kept = new StringBuilder(text.Length);

        // Runes, because Normalize throws on the unpaired surrogates that they replace.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not (>= 0x200B and <= 0x200D or 0xFEFF))
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static string InCanonicalOrder(Match marks) =>
        string.Concat(marks.Value.OrderBy(mark => MarkOrder.IndexOf(mark, StringComparison.Ordinal)));
}
