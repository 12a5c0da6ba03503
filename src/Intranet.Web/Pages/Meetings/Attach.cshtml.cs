using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Meetings;
using Intranet.Web.Files;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The papers of a meeting for its secretaries: adds them and takes them off.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class AttachModel(IMediator mediator, FormFiles formFiles, FileList files, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public AttachInput Input { get; set; } = new();

    public MeetingView Meeting { get; private set; } = null!;

    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IEnumerable<SelectListItem> AgendaLines => Meeting.Agenda.Select(a => new SelectListItem($"{a.Number} {a.Title}", a.Number, a.Number == Input.AgendaNumber));

    public async Task<IActionResult> OnGetAsync(long id)
    {
        await ReadAsync(id);
        return Meeting.Status == MeetingStatus.Cancelled ? RedirectToPage("Details", new { id }) : Page();
    }

    public async Task<IActionResult> OnPostAsync(long id)
    {
        await ReadAsync(id);
        var uploaded = await formFiles.TakeAsync(Input.Papers, "Input.Papers", ModelState, HttpContext.RequestAborted);
        var sent = await TrySendAsync(() => new AttachPapers(id, uploaded, Input.AgendaNumber, Input.Title, OperationId));
        if (!sent.Accepted) return Page();

        Done = texts["papers.done", sent.Result];
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(long id, long paper)
    {
        await ReadAsync(id);
        var sent = await TrySendAsync(() => new RemovePaper(id, paper));
        if (!sent.Accepted) return Page();

        Done = texts["papers.removed"];
        return RedirectToPage(new { id });
    }

    protected override string FieldOf(string property) => property == nameof(FilesInput.Chosen) ? $"Papers.{property}" : base.FieldOf(property);

    private async Task ReadAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        Papers = await files.OfAsync(RecordTypes.Ref<Meeting>(id), HttpContext.RequestAborted);
    }

    public sealed class AttachInput
    {
        public string? AgendaNumber { get; set; }

        public string? Title { get; set; }

        public FilesInput Papers { get; set; } = new();
    }
}
