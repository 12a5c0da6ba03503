using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>What has to be corrected, at the top of a form, each linked to its field; nothing when the form is right.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(FieldLabels labels, IStringLocalizer<FrameTexts> frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var errors = ViewContext.ModelState.SelectMany(field => field.Value!.Errors.Select(e => (field.Key, e.ErrorMessage))).Distinct().ToList();
        if (errors.Count == 0) return;

        var heading = new TagBuilder("h2") { Attributes = { ["id"] = "error-summary" } };
        heading.InnerHtml.AppendHtml(IconTagHelper.Svg("exclamation-circle")).Append(" ").Append(frame["errors", errors.Count]);
        var summary = new TagBuilder("div")
        {
            Attributes = { ["class"] = "error-summary", ["tabindex"] = "-1", ["autofocus"] = "autofocus", ["aria-labelledby"] = "error-summary" },
        };
        summary.Attributes["role"] = "group";
        summary.InnerHtml.AppendHtml(heading).AppendHtml(new Later(() => List(errors)));
        output.Content.SetHtmlContent(summary);
    }

    private TagBuilder List(List<(string Field, string Error)> errors)
    {
        // As the fields stand on the page; what belongs to none comes first.
        var order = labels.Keys.ToList();
        var list = new TagBuilder("ul");
        foreach (var (field, error) in errors.OrderBy(e => order.IndexOf(e.Field)))
        {
            var item = new TagBuilder("li");
            if (labels.TryGetValue(field, out var label)) item.InnerHtml.AppendHtml(Link(field, $"{label}: {error}"));
            else if (field.Length > 0) item.InnerHtml.AppendHtml(Link(field, error));
            else item.InnerHtml.Append(error);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static TagBuilder Link(string field, string text)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = $"#{TagBuilder.CreateSanitizedId(field, "_")}" } };
        link.InnerHtml.Append(text);
        return link;
    }

    /// <summary>Made when the page is written, after the fields below have told their labels.</summary>
    private sealed class Later(Func<IHtmlContent> make) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
    }
}
