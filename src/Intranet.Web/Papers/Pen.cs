using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Intranet.Domain.Calendar;

namespace Intranet.Web.Papers;

/// <summary>Puts text on paper: with the digits that are asked for, on one line, and without what no printer or file can show.</summary>
internal sealed partial class Pen(bool thaiDigits)
{
    public string Write(string text) => thaiDigits ? Words().Replace(Copy(text), word => InThaiDigits(word.Value)) : Copy(text);

    /// <summary>The text as it is, for links and addresses, which would not work with other digits.</summary>
    public static string Copy(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or '\t') shown.Append(' ');
            else if (!rune.IsBmp || (XmlConvert.IsXmlChar((char)rune.Value) && !Rune.IsControl(rune))) shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    // A name such as "PM2.5" is no number.
    private static string InThaiDigits(string word) => word.Any(char.IsAsciiLetter) ? word : ThaiDate.ToThaiDigits(word);

    [GeneratedRegex("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
