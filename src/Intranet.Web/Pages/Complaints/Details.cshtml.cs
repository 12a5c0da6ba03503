using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Web.Pages.Inquiries;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>A case, with the complainant's data sealed until somebody says why they need it.</summary>
public sealed class DetailsModel(IMediator mediator, FileList files, RecordHistory history, IBusinessClock clock, IStringLocalizer<ComplaintsPageTexts> texts)
    : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public CaseInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public ComplaintView Shown { get; private set; } = null!;

    public CaseWork Work { get; private set; } = null!;

    public CaseNotes Notes { get; private set; } = null!;

    public CaseInquiriesView Inquiries { get; private set; } = null!;

    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Shown on this one answer, and nowhere kept.</summary>
    public (IdentityField Field, string? Value)? Revealed { get; private set; }

    public IEnumerable<SelectListItem> Sealed => Shown.Sealed.Select(f => new SelectListItem(texts[$"identity.{f}"], f.ToString()));

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input.On = clock.Today;
    }

    public Task<IActionResult> OnPostTakeUpAsync() => ActAsync(() => new TakeUpComplaint(Id, Revision, OperationId), "work.taken-up");

    public Task<IActionResult> OnPostAcknowledgeAsync() => ActAsync(() => new AcknowledgeComplaint(Id, Revision, Input.On, OperationId), "work.acknowledge.done");

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new RevealIdentity(Id, Input.Field, Input.Reason ?? ""));
        if (!sent.Accepted) return Page();

        Revealed = (Input.Field, sent.Result);
        ModelState.Clear();
        Input = new() { On = clock.Today };
        await ReadAsync();
        return Page();
    }

    private async Task<IActionResult> ActAsync(Func<IRequest<Unit>> command, string done)
    {
        await ReadAsync();
        if (!(await TrySendAsync(command)).Accepted) return Page();

        Done = texts[done];
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync()
    {
        Work = await SendAsync(new ReadCaseWork(Id));
        Inquiries = CaseInquiriesView.Of(Work, await SendAsync(new ReadCaseInquiries(Id)));
        Shown = await SendAsync(new ReadComplaint(Id));
        Notes = await SendAsync(new ReadCaseNotes(Id));
        Papers = await files.OfAsync(RecordTypes.Ref<Complaint>(Id), HttpContext.RequestAborted);
        History = await history.ReadAsync(RecordTypes.Ref<Complaint>(Id), HttpContext.RequestAborted);
    }

    public sealed class CaseInput
    {
        public IdentityField Field { get; set; }

        public string? Reason { get; set; }

        /// <summary>When the complainant was told that the case was received.</summary>
        public DateOnly? On { get; set; }
    }
}
