using Intranet.Domain.Files;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Papers;

internal static class PaperFiles
{
    /// <summary>The paper to be saved, under a Thai name that every file system takes: "หนังสือเชิญประชุม 3-2569.docx".</summary>
    public static FileContentResult Docx(Paper paper, string name) => new(PaperDocx.Render(paper), PaperDocx.ContentType)
    {
        FileDownloadName = FileName.Of($"{name.Replace('/', '-')}.docx", FileKind.Word),
    };
}
