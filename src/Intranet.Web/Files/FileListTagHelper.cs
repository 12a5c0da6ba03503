using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Files;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Files;

/// <summary>The papers of a record, each with a link, its kind, its size and the date on which it was attached; nothing where there are none.</summary>
[HtmlTargetElement("file-list", Attributes = "files", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileListTagHelper(Texts texts, IStringLocalizer<FilesPageTexts> words) : TagHelper
{
    private const double Kilobyte = 1024;
    private const double Megabyte = 1024 * Kilobyte;

    public required IEnumerable<FileLine> Files { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "files");
        var isEmpty = true;
        foreach (var file in Files)
        {
            isEmpty = false;
            output.Content.AppendHtml(Line(file));
        }

        if (isEmpty) output.SuppressOutput();
    }

    private TagBuilder Line(FileLine file)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = Downloads.LinkTo(file.Id) } };
        link.InnerHtml.AppendHtml(IconTagHelper.Svg(Icon(file.Kind))).Append(" ").Append(file.Title ?? file.Name);
        var about = new TagBuilder("small");
        about.InnerHtml.Append(words["line", texts.Name(file.Kind), Size(file.Length), Texts.Date(Bangkok.Date(file.AttachedAt))]);
        var line = new TagBuilder("li");
        line.InnerHtml.AppendHtml(link).AppendHtml(about);
        return line;
    }

    private string Size(long length) => length < Megabyte
        ? words["kilobytes", Math.Ceiling(length / Kilobyte).ToString("0", CultureInfo.InvariantCulture)]
        : words["megabytes", (length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture)];

    private static string Icon(FileKind kind) => kind switch
    {
        FileKind.Pdf => "file-earmark-pdf",
        FileKind.Word => "file-earmark-word",
        FileKind.Excel => "file-earmark-excel",
        FileKind.Png or FileKind.Jpeg => "image",
        FileKind.PowerPoint or FileKind.Text => "file-earmark-text",
    };
}
