using System.Globalization;
using System.Text;

namespace Intranet.Domain.Files;

/// <summary>The name under which a file is shown and saved: the sender's, made harmless. Thai names stay as they are.</summary>
public static class FileName
{
    public const int MaxLength = 200;

    private const string Nameless = "file";
    private const string NotInNames = "<>:\"/\\|?*";

    /// <summary>Without a path, invisible characters and what file systems refuse; ends as names of its kind do.</summary>
    public static string Of(string claimed, FileKind kind)
    {
        var name = Visible(claimed[(claimed.LastIndexOfAny(['/', '\\']) + 1)..]);
        var extension = kind.Extensions().FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = (extension is null ? name : name[..^extension.Length]).Trim(' ', '.');
        extension = extension is null ? kind.Extensions()[0] : name[^extension.Length..];
        return Cut(stem.Length == 0 ? Nameless : stem, MaxLength - extension.Length) + extension;
    }

    private static string Visible(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            // Format characters can turn the reading direction and so hide the ending.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format) continue;
            kept.Append(Rune.IsWhiteSpace(rune) ? " " : rune.IsAscii && NotInNames.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).TrimEnd(' ', '.');
    }

    // Never parts a mark from its letter.
    private static string Cut(string text, int length)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= length) end = next;
        return text[..end].TrimEnd(' ', '.');
    }
}
