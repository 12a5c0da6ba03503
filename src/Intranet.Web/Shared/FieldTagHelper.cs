using System.Globalization;
using Intranet.Domain.Calendar;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>The labels of the fields shown in this request, by name, for the error summary.</summary>
public sealed class FieldLabels : Dictionary<string, string>;

/// <summary>
/// One field of a form: label, hint, error, control and, for dates, the echo. What was typed stays. Attributes that are not
/// the field's own go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(FieldLabels labels, DateEcho echo, IStringLocalizer<FrameTexts> frame) : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>"date", "time", "textarea", "select", or the type of an input.</summary>
    public string Kind { get; set; } = "text";

    /// <summary>The choices of a select.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The first choice of a select that stands for none.</summary>
    public string? Blank { get; set; }

    public int Rows { get; set; } = 4;

    /// <summary>Says so beside the label; the use case decides.</summary>
    public bool Required { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        ViewContext.ModelState.TryGetValue(name, out var state);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var value = state?.AttemptedValue ?? Written(For.Model);
        labels[name] = Label;

        var control = Control(id, name, value, output.Attributes);
        string[] described = [.. Part(Hint, "hint"), .. Part(error, "error"), .. Part(Kind == "date" ? Kind : null, "echo")];
        if (described.Length > 0) control.Attributes["aria-describedby"] = string.Join(' ', described);
        if (error is not null) control.Attributes["aria-invalid"] = "true";

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-bad");
        output.Content.AppendHtml(LabelOf(id));
        if (Hint is not null) output.Content.AppendHtml(Paragraph("hint", id, Hint));
        if (error is not null) output.Content.AppendHtml(Paragraph("error", id, error, IconTagHelper.Svg("exclamation-circle")));
        output.Content.AppendHtml(control);
        if (Kind == "date") output.Content.AppendHtml(await EchoAsync(id, value));

        string[] Part(string? content, string part) => content is null ? [] : [$"{id}-{part}"];
    }

    private TagBuilder Control(string id, string name, string? value, TagHelperAttributeList others)
    {
        var control = new TagBuilder(Kind is "select" or "textarea" ? Kind : "input");
        foreach (var attribute in others)
            control.Attributes[attribute.Name] = Convert.ToString(attribute.Value, CultureInfo.InvariantCulture);
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        control.AddCssClass(Kind switch
        {
            "select" => "form-select",
            "date" => "w-date form-control",
            "time" => "w-time form-control",
            _ => "form-control",
        });
        if (Kind == "select") AddChoices(control, value);
        else if (Kind == "textarea") FillTextArea(control, value);
        else FillInput(control, id, value);
        return control;
    }

    private void FillInput(TagBuilder control, string id, string? value)
    {
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.Attributes["type"] = Kind is "date" or "time" ? "text" : Kind;
        if (Kind != "password") control.Attributes["value"] = value;
        if (Kind != "date") return;
        control.Attributes["autocomplete"] = "off";
        control.Attributes["hx-get"] = DateEcho.Path;
        control.Attributes["hx-trigger"] = "input changed delay:300ms";
        control.Attributes["hx-target"] = $"#{id}-echo";
    }

    private void FillTextArea(TagBuilder control, string? value)
    {
        control.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);

        // HTML drops the first line break of a text area.
        control.InnerHtml.AppendHtml("\n").Append(value ?? "");
    }

    private void AddChoices(TagBuilder control, string? value)
    {
        if (Blank is not null) control.InnerHtml.AppendHtml(Choice("", Blank, isChosen: false));
        foreach (var item in Items)
            control.InnerHtml.AppendHtml(Choice(item.Value ?? item.Text, item.Text, value is null ? item.Selected : value == (item.Value ?? item.Text)));
    }

    private static TagBuilder Choice(string value, string text, bool isChosen)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = value } };
        if (isChosen) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["class"] = "form-label", ["for"] = id } };
        label.InnerHtml.Append(Label);
        if (!Required) return label;

        var need = new TagBuilder("span") { Attributes = { ["class"] = "need" } };
        need.InnerHtml.Append(frame["field.need"]);
        label.InnerHtml.Append(" ").AppendHtml(need);
        return label;
    }

    private static TagBuilder Paragraph(string part, string id, string text, IHtmlContent? icon = null)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = part, ["id"] = $"{id}-{part}" } };
        if (icon is not null) paragraph.InnerHtml.AppendHtml(icon).Append(" ");
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }

    private async Task<TagBuilder> EchoAsync(string id, string? value)
    {
        var output = new TagBuilder("output") { Attributes = { ["class"] = "echo", ["id"] = $"{id}-echo", ["for"] = id } };
        if (ThaiDate.TryParse(value, out _)) output.InnerHtml.Append(await echo.OfAsync(value, ViewContext.HttpContext.RequestAborted));
        return output;
    }

    // As a person would type it; the binders read it back.
    private static string? Written(object? value) => value switch
    {
        DateOnly date => date == default ? null : Texts.Date(date),
        TimeOnly time => time.ToString("HH'.'mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
