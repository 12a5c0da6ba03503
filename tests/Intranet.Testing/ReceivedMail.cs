using System.Text;
using System.Text.RegularExpressions;

namespace Intranet.Testing;

/// <summary>A mail as it came over the wire, and what its reader sees: MIME headers and body decoded.</summary>
/// <param name="To">Whom the envelope names.</param>
public sealed partial record ReceivedMail(string From, IReadOnlyList<string> To, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Subject => Headers["Subject"];

    internal static ReceivedMail Parse(string from, IEnumerable<string> to, List<string> lines)
    {
        var end = lines.IndexOf("");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in Folds().Replace(string.Join('\n', lines.Take(end)), " ").Split('\n'))
            headers[header[..header.IndexOf(':', StringComparison.Ordinal)]] = Decode(header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        return new ReceivedMail(from, [.. to], headers, DecodeBody(lines.Skip(end + 1), headers.GetValueOrDefault("Content-Transfer-Encoding", "")));
    }

    private static string DecodeBody(IEnumerable<string> lines, string encoding) => encoding switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(lines))),
        "quoted-printable" => Encoding.UTF8.GetString(Quoted(SoftBreaks().Replace(string.Join('\n', lines), ""))),
        _ => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(string.Join('\n', lines))),
    };

    // RFC 2047; blanks between two encoded words are not text. A letter may be split between two words, so bytes are joined first.
    private static string Decode(string value) => EncodedWords().Replace(value, run =>
        Encoding.UTF8.GetString([.. EncodedWord().Matches(run.Value).SelectMany(word => word.Groups["how"].Value is "B" or "b"
            ? Convert.FromBase64String(word.Groups["text"].Value)
            : Quoted(word.Groups["text"].Value.Replace('_', ' ')))]));

    private static byte[] Quoted(string text) =>
        Encoding.Latin1.GetBytes(QuotedByte().Replace(text, m => ((char)Convert.ToByte(m.Value[1..], 16)).ToString()));

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Folds();

    [GeneratedRegex(@"=\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SoftBreaks();

    [GeneratedRegex("=[0-9A-Fa-f]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedByte();

    [GeneratedRegex(@"=\?[^?]+\?[BbQq]\?[^?]*\?=(\s*=\?[^?]+\?[BbQq]\?[^?]*\?=)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWords();

    [GeneratedRegex(@"=\?[^?]+\?(?<how>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWord();
}
