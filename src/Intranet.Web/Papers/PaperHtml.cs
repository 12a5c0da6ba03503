using Microsoft.AspNetCore.Html;

namespace Intranet.Web.Papers;

/// <summary>A paper as HTML: looks like the paper on the screen, and prints as it (wwwroot/css/print.css). Every text is encoded.</summary>
public static class PaperHtml
{
    private const string EndOfLine = "\n";

    private static readonly Dictionary<ParagraphForm, string> s_classes = new()
    {
        [ParagraphForm.Centred] = "paper-centred",
        [ParagraphForm.Body] = "paper-body",
        [ParagraphForm.LastBody] = "paper-body paper-last",
        [ParagraphForm.Flat] = "paper-flat",
        [ParagraphForm.FromCentre] = "paper-from-centre",
        [ParagraphForm.Choice] = "paper-choice",
    };

    /// <summary>To be written into a page: <c>@PaperHtml.Render(paper)</c>. The title of a paper is an h2.</summary>
    public static IHtmlContent Render(Paper paper)
    {
        var digits = paper.ThaiDigits ? "paper-thai-digits" : "paper-arabic-digits";
        var html = new HtmlContentBuilder();
        html.AppendHtml($"<div class=\"paper {digits}\" lang=\"th\">").AppendHtml(EndOfLine);
        foreach (var block in paper.Blocks) Append(html, block);
        return html.AppendHtml("</div>");
    }

    private static void Append(HtmlContentBuilder html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: AppendParagraph(html, paragraph); break;
            case LetterHead head: AppendHead(html, head); break;
            case Labelled labelled: AppendLabelled(html, labelled); break;
            case FillIn fillIn: AppendFillIn(html, fillIn); break;
            case SignatureBlock signature: AppendSignature(html, signature); break;
            case Table table: AppendTable(html, table); break;
            case QrCode code: AppendQrCode(html, code); break;
            case PageBreak: html.AppendHtml("</div>").AppendHtml(EndOfLine).AppendHtml("<div class=\"paper paper-enclosure\" lang=\"th\">"); break;
            default: throw new NotSupportedException(block.GetType().Name);
        }

        html.AppendHtml(EndOfLine);
    }

    private static void AppendParagraph(HtmlContentBuilder html, Paragraph paragraph)
    {
        var isTitle = paragraph.Form == ParagraphForm.Title;
        html.AppendHtml(isTitle ? "<h2 class=\"paper-title\">" : $"<p class=\"{s_classes[paragraph.Form]}\">");
        foreach (var run in paragraph.Runs)
        {
            if (run.Verbatim) Element(html, "span", "paper-verbatim", run.Text);
            else html.Append(run.Text);
        }

        html.AppendHtml(isTitle ? "</h2>" : "</p>");
    }

    private static void AppendHead(HtmlContentBuilder html, LetterHead head)
    {
        html.AppendHtml("<div class=\"paper-head\">");
        Element(html, "p", "paper-emblem", head.Emblem);
        Element(html, "p", "paper-number", head.Number);
        html.AppendHtml("<div class=\"paper-office\">");
        foreach (var line in head.Office) Element(html, "p", "paper-flat", line);
        html.AppendHtml("</div></div>");
    }

    private static void AppendLabelled(HtmlContentBuilder html, Labelled labelled)
    {
        html.AppendHtml(labelled.IsWide ? "<dl class=\"paper-labelled paper-wide\">" : "<dl class=\"paper-labelled\">");
        Element(html, "dt", "", labelled.Label);
        foreach (var item in labelled.Items) Element(html, "dd", "", item);
        html.AppendHtml("</dl>");
    }

    private static void AppendFillIn(HtmlContentBuilder html, FillIn fillIn)
    {
        html.AppendHtml(fillIn.Under ? "<p class=\"paper-fill paper-under\">" : "<p class=\"paper-fill\">");
        Element(html, "span", "", fillIn.Label);
        Element(html, "span", "paper-line", fillIn.Value ?? "");
        html.AppendHtml("</p>");
    }

    private static void AppendSignature(HtmlContentBuilder html, SignatureBlock signature)
    {
        html.AppendHtml("<div class=\"paper-signature\">");
        if (signature.Closing is { } closing) Element(html, "p", "paper-closing", closing);
        foreach (var line in signature.Lines) Element(html, "p", "", line);
        html.AppendHtml("</div>");
    }

    private static void AppendTable(HtmlContentBuilder html, Table table)
    {
        html.AppendHtml("<table class=\"paper-table\"><colgroup>");
        foreach (var column in table.Columns) html.AppendHtml($"<col class=\"paper-mm-{column.Millimetres}\">");
        html.AppendHtml("</colgroup><thead><tr>");
        foreach (var column in table.Columns) Element(html, "th scope=\"col\"", "", column.Head);
        html.AppendHtml("</tr></thead><tbody>").AppendHtml(EndOfLine);
        foreach (var row in table.Rows)
        {
            html.AppendHtml(row.IsGroup ? "</tbody><tbody><tr>" : "<tr>");
            if (row.IsGroup) Element(html, $"th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\"", "paper-group", row.Cells[0]);
            else foreach (var (cell, column) in row.Cells.Zip(table.Columns)) Element(html, "td", column.Centred ? "paper-middle" : "", cell);
            html.AppendHtml("</tr>").AppendHtml(EndOfLine);
        }

        html.AppendHtml("</tbody></table>");
    }

    private static void AppendQrCode(HtmlContentBuilder html, QrCode code)
    {
        var (side, dark) = QrModules.Of(code.Link);
        html.AppendHtml($"<div class=\"paper-qr\"><svg viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"").Append(code.Caption)
            .AppendHtml("\" shape-rendering=\"crispEdges\"><path d=\"");
        foreach (var (x, y) in dark) html.AppendHtml($"M{x} {y}h1v1h-1z");
        html.AppendHtml("\"/></svg>");
        Element(html, "p", "paper-flat", code.Caption);
        html.AppendHtml("</div>");
    }

    /// <param name="tag">With its attributes, if any.</param>
    private static void Element(HtmlContentBuilder html, string tag, string style, string text)
    {
        html.AppendHtml(style.Length == 0 ? $"<{tag}>" : $"<{tag} class=\"{style}\">").Append(text).AppendHtml($"</{tag.Split(' ')[0]}>");
    }
}
