using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Intranet.Domain.Kernel;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>A word that stands in one case only, and the user names of all who may come to know it.</summary>
/// <param name="Of">The case.</param>
/// <param name="What">What of it the word is.</param>
internal sealed record Secret(string Of, string What, string Word, IReadOnlySet<string> MayKnow)
{
    private readonly string _word = Seen.Fold(Word);

    /// <summary>Whether the word is a telephone number or an id, which are looked for however they are parted.</summary>
    private readonly bool _isNumber = Word.All(c => char.IsAsciiDigit(c) || c == '-');

    /// <summary>A word of the same shape that stands nowhere.</summary>
    public string Decoy => Word.Any(char.IsAsciiDigit) ? Regex.Replace(Word, "[0-9]", "9", RegexOptions.NonBacktracking) : "ฬฮฆฌฑฏฐ";

    public bool IsIn(Seen text) => _isNumber ? text.Digits.Contains(Seen.Joined(_word), StringComparison.Ordinal) : text.Folded.Contains(_word, StringComparison.Ordinal);
}

/// <summary>A text as a reader takes it in: however its digits, spaces and signs are written.</summary>
internal sealed class Seen(string text)
{
    private const RegexOptions LinearTime = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex s_between = new("(?:[0-9][- ]?)+", LinearTime);

    public string Folded { get; } = Fold(text);

    public string Digits => field ??= Joined(Folded);

    /// <summary>A page's or message's source, as it stands and as its signs are to be read.</summary>
    public static Seen Source(string source) => new($"{source}\n{WebUtility.HtmlDecode(source)}\n{WebUtility.UrlDecode(source)}");

    public static string Fold(string text) => ThaiText.Canonical(text).ToLower(CultureInfo.InvariantCulture);

    /// <summary>The text with its groups of digits joined: "080-000 0199" as "0800000199".</summary>
    public static string Joined(string folded) =>
        s_between.Replace(folded, found => found.Value.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
}

/// <summary>A word that somebody came upon who may not know it.</summary>
internal sealed record Find(string Person, string Page, Secret Secret)
{
    public override string ToString() => $"{Person} reads the {Secret.What} of {Secret.Of} ('{Secret.Word}') at {Page}";
}
