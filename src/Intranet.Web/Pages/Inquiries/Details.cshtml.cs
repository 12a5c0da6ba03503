using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Web.Files;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>A fact-finding committee: it reports, the centre checks, the superior may dissolve it.</summary>
public sealed class DetailsModel(
    IMediator mediator, FormFiles formFiles, FileList files, RecordHistory history, IBusinessClock clock, IStringLocalizer<InquiriesPageTexts> texts) : IntranetPage(mediator)
{
    private const int DaysToCorrect = 7;

    private bool _dissolves;

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public InquiryInput Input { get; set; } = new();

    public InquiryView Shown { get; private set; } = null!;

    /// <summary>The orders by which members were replaced, the last first.</summary>
    public IReadOnlyList<InquiryChangeView> Changes { get; private set; } = [];

    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Shown.Inquiry.Revision;
        (Input.By, Input.Report) = (clock.Today.AddDays(DaysToCorrect), Shown.Inquiry.Report);
    }

    public async Task<IActionResult> OnPostReportAsync()
    {
        var uploaded = await formFiles.TakeAsync(Input.Papers, "Input.Papers", ModelState, HttpContext.RequestAborted);
        return await ActAsync(() => new ReportInquiry(Id, Revision, Input.Report ?? "", uploaded, OperationId), "done.reported");
    }

    public Task<IActionResult> OnPostAcceptAsync() => ActAsync(() => new AcceptInquiryReport(Id, Revision, OperationId), "done.accepted");

    public Task<IActionResult> OnPostReturnAsync() => ActAsync(() => new ReturnInquiryReport(Id, Revision, Input.Reason ?? "", Input.By, OperationId), "done.returned");

    public Task<IActionResult> OnPostDissolveAsync()
    {
        _dissolves = true;
        return ActAsync(() => new DissolveInquiry(Id, Revision, Input.DissolveReason ?? "", OperationId), "done.dissolved");
    }

    protected override string FieldOf(string property) =>
        _dissolves && property == nameof(DissolveInquiry.Reason) ? nameof(Input.DissolveReason) : base.FieldOf(property);

    private async Task<IActionResult> ActAsync(Func<IRequest<Unit>> command, string done)
    {
        await ReadAsync();
        var sent = await TrySendAsync(command);
        if (sent.Accepted)
        {
            Done = texts[done];
            return RedirectToPage(new { Id });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Shown.Inquiry.Revision);
        return Page();
    }

    private async Task ReadAsync()
    {
        Shown = await SendAsync(new ReadInquiry(Id));
        Changes = await SendAsync(new ReadInquiryChanges(Id));
        Papers = await files.OfAsync(RecordTypes.Ref<Inquiry>(Id), HttpContext.RequestAborted);
        History = await history.ReadAsync(RecordTypes.Ref<Inquiry>(Id), HttpContext.RequestAborted);
    }

    public sealed class InquiryInput
    {
        public string? Report { get; set; }

        public FilesInput Papers { get; set; } = new();

        public string? Reason { get; set; }

        /// <summary>Until when a report is to be corrected.</summary>
        public DateOnly? By { get; set; }

        public string? DissolveReason { get; set; }
    }
}
