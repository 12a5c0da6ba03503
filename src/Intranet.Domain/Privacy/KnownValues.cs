using System.Text.RegularExpressions;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>
/// What a case knew of the person who brought it, struck out of its texts: people write names and numbers where they were asked not
/// to. Finds what is known however it is written with or without a title, and a number with whatever between its digits; not what
/// nobody ever entered as the complainant's.
/// </summary>
public sealed class KnownValues
{
    /// <summary>Shorter than anything it stands for, so that a text never outgrows its column.</summary>
    public const string Mask = "***";

    private const int ShortestText = 4;
    private const int ShortestSurname = 5;

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // The longer first: "นางสาว" begins with "นาง".
    private static readonly string[] s_titles =
        ["นางสาว", "เด็กหญิง", "เด็กชาย", "ว่าที่ร้อยตรี", "นาย", "นาง", "น.ส.", "ด.ญ.", "ด.ช.", "Mrs.", "Miss", "Ms.", "Mr."];

    private readonly Regex? _known;

    private KnownValues(IEnumerable<string> patterns)
    {
        var all = patterns.Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length).ToList();
        _known = all.Count == 0 ? null : new Regex(string.Join('|', all), Linear);
    }

    public static KnownValues Of(string? name, string? filedBy, string? address, string? phone) =>
        new([.. NamePatterns(name), .. NamePatterns(filedBy), .. TextPattern(address), .. PhonePatterns(phone)]);

    /// <summary>The text without them.</summary>
    public string Strike(string text) => _known?.Replace(text, Mask) ?? text;

    private static IEnumerable<string> NamePatterns(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) yield break;
        var bare = name.Trim();
        if (s_titles.FirstOrDefault(t => bare.StartsWith(t, StringComparison.OrdinalIgnoreCase)) is { } title) bare = bare[title.Length..].TrimStart();
        var parts = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var pattern in TextPattern(bare)) yield return $"(({string.Join('|', s_titles.Select(Regex.Escape))})\\s*)?{pattern}";
        if (parts.Length > 1 && parts[^1].Length >= ShortestSurname) yield return Regex.Escape(parts[^1]);
    }

    private static IEnumerable<string> TextPattern(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Sum(w => w.Length) >= ShortestText) yield return string.Join("\\s+", words.Select(Regex.Escape));
    }

    private static IEnumerable<string> PhonePatterns(string? phone)
    {
        foreach (var pattern in TextPattern(phone)) yield return pattern;
        if (Complainant.DigitsOf(phone) is not { } digits) yield break;
        var ofDigit = digits.Select(d => $"[{d}{ThaiText.MapDigits(d.ToString(), '0', '๐')}]").ToList();
        yield return string.Join("[-. ]?", ofDigit);

        // From abroad the leading zero is the country's code.
        if (digits[0] == '0') yield return $"\\+66[-. ]?{string.Join("[-. ]?", ofDigit.Skip(1))}";
    }
}
