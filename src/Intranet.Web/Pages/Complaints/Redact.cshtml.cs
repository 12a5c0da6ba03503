using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Web.Files;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Makes a copy of a paper on which what tells who complained is blackened: of a picture on this page, of others elsewhere.</summary>
public sealed class RedactModel(IMediator mediator, FormFiles formFiles, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty(SupportsGet = true)]
    public long PaperId { get; set; }

    [BindProperty]
    public RedactInput Input { get; set; } = new();

    public PaperChoice Paper { get; private set; } = null!;

    public bool IsPicture => Paper.Kind is FileKind.Png or FileKind.Jpeg;

    public async Task<IActionResult> OnPostAsync()
    {
        var files = await formFiles.TakeAsync(Input.Files, "Input.Files", ModelState, HttpContext.RequestAborted);
        return await ActAsync(() => new RedactPaper(Id, PaperId, files.Count > 0 ? files[0] : null, OperationId), "redact.done");
    }

    protected override bool IsOpenTo(CaseWork work) => work.IsHandler;

    protected override async Task ReadChoicesAsync() =>
        Paper = (await SendAsync(new ReadPaperChoices(Id))).Papers.FirstOrDefault(p => p.Id == PaperId) ?? throw new RecordNotFound();

    protected override string FieldOf(string property) => "Files.Chosen";

    protected override string? FieldOfRule(string code) => code == "complaints.same-file" ? "Files.Chosen" : null;

    public sealed class RedactInput
    {
        public FilesInput Files { get; set; } = new();
    }
}
