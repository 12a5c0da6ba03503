using Intranet.Domain.Complaints;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Writes a note about a case: for the province, or for the complainant.</summary>
public sealed class NoteModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new WriteCaseNote(Id, Input.Text ?? "", Input.Audience, OperationId), "note.done");

    protected override bool IsOpenTo(CaseWork work) => work.IsHandler;

    public sealed class NoteInput
    {
        public NoteAudience Audience { get; set; }

        public string? Text { get; set; }
    }
}
