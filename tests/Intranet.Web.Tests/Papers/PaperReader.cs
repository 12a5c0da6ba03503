using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intranet.Web.Papers;

namespace Intranet.Web.Tests.Papers;

/// <summary>What stands on a paper, read from either rendering.</summary>
internal static partial class PaperReader
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Html(Paper paper)
    {
        using var writer = new StringWriter(new StringBuilder());
        PaperHtml.Render(paper).WriteTo(writer, s_encoder);
        return writer.ToString();
    }

    public static IElement Parsed(Paper paper) => new HtmlParser().ParseDocument(Html(paper)).Body!;

    /// <summary>The lines of the paper: a label and its text on one, and so the cells of a row.</summary>
    public static IReadOnlyList<string> Lines(Paper paper) =>
    [
        .. Parsed(paper).QuerySelectorAll("h2, p, dl, tr")
            .Select(e => e.LocalName is "dl" or "tr" || e.ClassList.Contains("paper-fill") ? string.Join('|', e.Children.Select(Text)) : Text(e)),
    ];

    public static T OpenDocx<T>(Paper paper, Func<WordprocessingDocument, T> read)
    {
        using var stream = new MemoryStream(PaperDocx.Render(paper));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return read(file);
    }

    public static string DocxText(Paper paper) =>
        OpenDocx(paper, file => string.Concat(file.MainDocumentPart!.Document.Body!.Descendants<Text>().Select(t => t.Text)));

    /// <summary>The text without its spaces: where lines end is left to the renderings.</summary>
    public static string Solid(string text) => Spaces().Replace(text, "");

    private static string Text(IElement element) => Spaces().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Spaces();
}
