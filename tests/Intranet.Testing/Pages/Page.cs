using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace Intranet.Testing.Pages;

/// <summary>A page as its reader sees it: values by their labels, links and buttons by their words.</summary>
public sealed class Page(IHtmlDocument document, HttpStatusCode status, Uri address)
{
    public IHtmlDocument Document { get; } = document;

    public HttpStatusCode Status { get; } = status;

    /// <summary>Where the reader is, after redirects.</summary>
    public Uri Address { get; } = address;

    public string Heading => Visible(Document.QuerySelector("h1").ShouldNotBeNull(Text));

    /// <summary>All words of the page's main part.</summary>
    public string Text => Visible(Document.QuerySelector("main") ?? Document.DocumentElement);

    /// <summary>What is wrong, beside the fields and above the form, each text once.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Document.QuerySelectorAll(".error, .field-validation-error, .error-summary li").Select(Visible).Where(t => t.Length > 0).Distinct()];

    /// <summary>The value that stands under a label: of a form's field, a description list or a table's row head.</summary>
    public string ValueOf(string label)
    {
        var found = Document.QuerySelectorAll("label, dt, th[scope=row], legend").FirstOrDefault(e => LabelText(e) == label);
        found.ShouldNotBeNull($"Nothing is labelled '{label}' on: {Text}");
        return found switch
        {
            IHtmlLabelElement labelled => FieldValue(labelled),
            { LocalName: "legend" } => string.Join(", ", found.ParentElement!.QuerySelectorAll("input").OfType<IHtmlInputElement>()
                .Where(i => i.IsChecked).Select(i => Visible(i.ParentElement!))),
            _ => Visible(found.NextElementSibling.ShouldNotBeNull()),
        };
    }

    /// <summary>The body rows of the table with this caption (or the only table), as the texts of their cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string? caption = null)
    {
        var tables = Document.QuerySelectorAll<IHtmlTableElement>("main table")
            .Where(t => caption is null || (t.Caption is { } c && Visible(c) == caption)).ToList();
        return tables.ShouldHaveSingleItem().Bodies.SelectMany(b => b.Rows).Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(Visible)]).ToList();
    }

    /// <summary>Where the link with these words leads.</summary>
    public string Link(string text) =>
        Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").FirstOrDefault(a => Visible(a) == text)
            .ShouldNotBeNull($"There is no link '{text}' on: {Text}").GetAttribute("href")!;

    public IReadOnlyList<string> Links => [.. Document.QuerySelectorAll<IHtmlAnchorElement>("main a[href]").Select(Visible)];

    public IReadOnlyList<string> Buttons => [.. Document.QuerySelectorAll<IHtmlButtonElement>("main button").Select(Visible)];

    /// <summary>The form with the button and all the fields; those of the page's main part first.</summary>
    internal IHtmlFormElement Form(string? button, IEnumerable<string> fields)
    {
        var forms = Document.QuerySelectorAll<IHtmlFormElement>("main form").Concat(Document.QuerySelectorAll<IHtmlFormElement>("form")).Distinct();
        return forms.FirstOrDefault(f => Has(f, button) && fields.All(name => f.Elements.Any(e => e.GetAttribute("name") == name)))
            .ShouldNotBeNull($"No form has the button '{button}' and the fields {string.Join(", ", fields)} on: {Text}");
    }

    internal static string Visible(IElement element)
    {
        var words = element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static bool Has(IHtmlFormElement form, string? button) =>
        button is null || form.QuerySelectorAll("button").Any(b => Visible(b) == button);

    // "(required)" beside a label is not part of its name.
    private static string LabelText(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var need in copy.QuerySelectorAll(".need, small")) need.Remove();
        return Visible(copy);
    }

    private string FieldValue(IHtmlLabelElement label)
    {
        var field = label.HtmlFor is { Length: > 0 } id ? Document.GetElementById(id) : label.QuerySelector("input, select, textarea");
        return field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? "yes" : "no",
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => string.Join(", ", select.Options.Where(o => o.IsSelected).Select(Visible)),
            _ => Visible(field.ShouldNotBeNull()),
        };
    }
}
