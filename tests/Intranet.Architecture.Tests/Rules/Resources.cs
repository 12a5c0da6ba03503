using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Intranet.Architecture.Tests.Rules;

/// <summary>The texts of one resource file with its English twin.</summary>
internal sealed record ResourcePair(string Name, IReadOnlySet<string> Thai, IReadOnlySet<string>? English)
{
    public string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    public IEnumerable<string> Faults() => English is null
        ? [$"{Name} has no English file."]
        : [.. Thai.Except(English).Select(key => $"{Name}: '{key}' is missing in English."), .. English.Except(Thai).Select(key => $"{Name}: '{key}' is missing in Thai.")];
}

/// <summary>Resource files, the keys that code names, and whether the two match.</summary>
internal static partial class Resources
{
    private const string English = ".en.resx";

    /// <summary>Every resource, found by either of its files, named without the extension.</summary>
    public static IReadOnlyList<ResourcePair> Pairs(IEnumerable<SourceFile> files) =>
    [
        .. files
            .GroupBy(f => f.Name.EndsWith(English, StringComparison.Ordinal) ? f.Name[..^English.Length] : f.Name[..^".resx".Length], StringComparer.Ordinal)
            .Select(g => new ResourcePair(
                g.Key,
                Keys(g.FirstOrDefault(f => !f.Name.EndsWith(English, StringComparison.Ordinal))) ?? new HashSet<string>(),
                Keys(g.FirstOrDefault(f => f.Name.EndsWith(English, StringComparison.Ordinal))))),
    ];

    /// <summary>The codes with which a file refuses: they are keys of texts.</summary>
    public static IEnumerable<string> RefusalCodes(string code) => Refusals().Matches(code).Select(m => m.Groups["key"].Value);

    /// <summary>The keys that a page asks of a localizer called so.</summary>
    public static IEnumerable<string> Asked(string code, string localizer) =>
        Localized().Matches(code).Where(m => m.Groups["localizer"].Value == localizer).Select(m => m.Groups["key"].Value);

    /// <summary>The constant beginnings of keys that are put together.</summary>
    public static IEnumerable<string> Prefixes(string code) => Composed().Matches(code).Select(m => m.Groups["prefix"].Value);

    private static HashSet<string>? Keys(SourceFile? file) =>
        file is null ? null : XDocument.Parse(file.Text).Root!.Elements("data").Select(d => (string)d.Attribute("name")!).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("""(Says|RuleBroken|Refusal|Say|new|FieldError)\((\w+(\(\w+\))?, )?"(?<key>(refusal|field|identity|files|meetings|organisation|routing)\.[a-z-]+)"[,)]""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Refusals();

    [GeneratedRegex("""\b(?<localizer>\w+)\["(?<key>[^"{]+)"[\],]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Localized();

    [GeneratedRegex("""\$"(?<prefix>[\w-]+(\.[\w-]+)*\.)\{""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Composed();
}
