using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>What stands in a file that is given out: of a packed one (.docx, .xlsx, .zip) what stands in its parts, and what these are called.</summary>
internal static class DocumentText
{
    private const int FewestBytes = 22;

    public static bool IsPacked(byte[] content) => content.Length > FewestBytes && content.AsSpan(0, 4).SequenceEqual("PK\u0003\u0004"u8);

    public static string Of(byte[] content)
    {
        if (!IsPacked(content)) return Encoding.UTF8.GetString(content);
        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Join('\n', archive.Entries.Select(entry =>
        {
            using var part = entry.Open();
            using var unpacked = new MemoryStream();
            part.CopyTo(unpacked);
            var text = Of(unpacked.ToArray());
            return $"{entry.FullName}\n{text}\n{WithoutMarkup(text)}";
        }));
    }

    // A word may be parted by markup in the middle.
    private static string WithoutMarkup(string xml) => Regex.Replace(xml, "<[^>]*>", "", RegexOptions.NonBacktracking);
}
