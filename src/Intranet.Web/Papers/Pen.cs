using System.Text;
using System.Xml;
using Intranet.Domain.Calendar;

namespace Intranet.Web.Papers;

/// <summary>Puts text on paper: with the digits that are asked for, on one line, and without what no printer or file can show.</summary>
internal sealed class Pen(bool thaiDigits)
{
    public string Write(string text) => thaiDigits ? ThaiDate.ToThaiDigits(Copy(text)) : Copy(text);

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
}
