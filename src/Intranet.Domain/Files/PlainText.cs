using System.Buffers;
using System.Text;

namespace Intranet.Domain.Files;

/// <summary>UTF-8 text without control characters that does not begin as markup or a script does.</summary>
internal static class PlainText
{
    private const int BufferLength = 64 * 1024;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Everything below the space except tab, line feed, form feed and carriage return.
    private static readonly SearchValues<char> s_control = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\f' or '\r'))]);

    private static readonly string[] s_otherThanText = ["<", "#!", "{\\rtf", "%!PS"];

    public static async Task<bool> IsItAsync(Stream content, CancellationToken cancellationToken)
    {
        var decoder = s_strict.GetDecoder();
        var (bytes, chars) = (new byte[BufferLength], new char[BufferLength + 1]);
        var isStart = true;
        try
        {
            while (true)
            {
                var read = await content.ReadAtLeastAsync(bytes, BufferLength, throwOnEndOfStream: false, cancellationToken);
                var count = decoder.GetChars(bytes, 0, read, chars, 0, flush: read < BufferLength);
                if (chars.AsSpan(0, count).ContainsAny(s_control) || (isStart && BeginsOtherwise(chars.AsSpan(0, count)))) return false;
                if (read < BufferLength) return true;
                isStart = false;
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool BeginsOtherwise(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart('\uFEFF').TrimStart();
        foreach (var other in s_otherThanText)
            if (start.StartsWith(other, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
