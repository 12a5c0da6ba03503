using System.Globalization;
using Intranet.Domain.Files;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Files;

/// <summary>
/// Where a form's files are chosen, for a <see cref="FilesInput"/>. What came with an earlier try is listed with a tick and
/// need not be chosen again.
/// </summary>
[HtmlTargetElement("files-field", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilesFieldTagHelper(FieldLabels labels, IStringLocalizer<FilesPageTexts> words, IOptions<FilesOptions> options) : TagHelper
{
    private static readonly string s_accept = string.Join(',', Enum.GetValues<FileKind>().SelectMany(k => k.Extensions()));

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <summary>Which papers are meant; the kinds and the size that are accepted are always said.</summary>
    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var name = $"{field}.{nameof(FilesInput.Chosen)}";
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var errors = ViewContext.ModelState.TryGetValue(name, out var state) ? state.Errors.Select(e => e.ErrorMessage).ToList() : [];
        labels[name] = Label;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count == 0 ? "field" : "field field-bad");
        output.Content.AppendHtml(Element("label", Label, ("class", "form-label"), ("for", id)));
        output.Content.AppendHtml(Element("p", $"{Hint} {words["field.hint", options.Value.MaxMegabytes]}".Trim(), ("class", "hint"), ("id", $"{id}-hint")));
        if (errors.Count > 0) output.Content.AppendHtml(Errors(id, errors));
        output.Content.AppendHtml(Chooser(id, name, errors.Count > 0));
        var sent = ((FilesInput?)For.Model)?.Sent ?? [];
        for (var i = 0; i < sent.Count; i++)
            output.Content.AppendHtml(Sent(string.Create(CultureInfo.InvariantCulture, $"{field}.{nameof(FilesInput.Sent)}[{i}]"), sent[i]));
    }

    private static TagBuilder Chooser(string id, string name, bool isBad)
    {
        var chooser = Input("file", name, ("class", "form-control"), ("id", id), ("multiple", "multiple"), ("accept", s_accept));
        chooser.Attributes["aria-describedby"] = isBad ? $"{id}-hint {id}-error" : $"{id}-hint";
        if (isBad) chooser.Attributes["aria-invalid"] = "true";
        return chooser;
    }

    private static TagBuilder Errors(string id, IEnumerable<string> errors)
    {
        var all = Element("div", null, ("id", $"{id}-error"));
        foreach (var error in errors)
        {
            var line = Element("p", null, ("class", "error"));
            line.InnerHtml.AppendHtml(IconTagHelper.Svg("exclamation-circle")).Append(" ").Append(error);
            all.InnerHtml.AppendHtml(line);
        }

        return all;
    }

    private HtmlContentBuilder Sent(string field, FilesInput.SentFile file)
    {
        var box = Input("checkbox", $"{field}.{nameof(file.Keep)}", ("value", "true"));
        if (file.Keep) box.Attributes["checked"] = "checked";
        var said = Element("span", file.Name);
        said.InnerHtml.AppendHtml(Element("small", words["field.sent"]));
        var choice = Element("label", null, ("class", "choice"));
        choice.InnerHtml.AppendHtml(box).AppendHtml(said);
        return (HtmlContentBuilder)new HtmlContentBuilder()
            .AppendHtml(choice)
            .AppendHtml(Input("hidden", $"{field}.{nameof(file.Hash)}", ("value", file.Hash)))
            .AppendHtml(Input("hidden", $"{field}.{nameof(file.Name)}", ("value", file.Name)));
    }

    private static TagBuilder Input(string type, string name, params (string Name, string Value)[] attributes)
    {
        var input = Element("input", null, [("type", type), ("name", name), .. attributes]);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    private static TagBuilder Element(string tag, string? text, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        foreach (var (name, value) in attributes) element.Attributes[name] = value;
        if (text is not null) element.InnerHtml.Append(text);
        return element;
    }
}
