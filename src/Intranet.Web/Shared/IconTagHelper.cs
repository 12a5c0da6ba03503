using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intranet.Web.Shared;

/// <summary>An icon of the sprite; decorative, so the words beside it must say the same.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Svg(Name, Large));
    }

    internal static TagBuilder Svg(string name, bool large = false)
    {
        var use = new TagBuilder("use") { Attributes = { ["href"] = $"/lib/icons/sprite.svg#{name}" } };
        var svg = new TagBuilder("svg") { Attributes = { ["class"] = large ? "icon icon-lg" : "icon", ["aria-hidden"] = "true" } };
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
