using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Referrals;
using Intranet.Web.Files;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Referrals;

/// <summary>A referral: the agency acknowledges, reports or refuses; the centre checks, reminds and settles.</summary>
public sealed class DetailsModel(
    IMediator mediator, FormFiles formFiles, FileList files, RecordHistory history, IStringLocalizer<ReferralsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public ReferralInput Input { get; set; } = new();

    public ReferralView Shown { get; private set; } = null!;

    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>To whom it could go instead.</summary>
    public IEnumerable<SelectListItem> Others => Choices(Shown.Agencies.Where(a => a.Id != Shown.Referral.AgencyId));

    /// <summary>Whose it could be: the agency's that refused it as well.</summary>
    public IEnumerable<SelectListItem> Owners => Choices(Shown.Agencies);

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Shown.Referral.Revision;
        (Input.By, Input.AnswerBy) = (Shown.ProposedDay, Shown.ProposedDay);
        Input.AgencyId = Shown.Referral.ProposedAgencyId;
    }

    public Task<IActionResult> OnPostAcknowledgeAsync() => ActAsync(() => new AcknowledgeReferral(Id, Revision, OperationId), "done.acknowledged");

    public Task<IActionResult> OnPostUpdateAsync() => ActAsync(() => new UpdateReferral(Id, Revision, Input.Text ?? "", OperationId), "done.updated");

    public async Task<IActionResult> OnPostReportAsync()
    {
        var uploaded = await formFiles.TakeAsync(Input.Papers, "Input.Papers", ModelState, HttpContext.RequestAborted);
        return await ActAsync(() => new ReportReferral(Id, Revision, Input.Report ?? "", Input.LetterNo, uploaded, OperationId), "done.reported");
    }

    public Task<IActionResult> OnPostRefuseAsync() =>
        ActAsync(() => new RefuseReferral(Id, Revision, Input.Reason ?? "", Input.ProposedAgencyId, OperationId), "done.refused");

    public Task<IActionResult> OnPostAcceptAsync() => ActAsync(() => new AcceptReport(Id, Revision, OperationId), "done.accepted");

    public Task<IActionResult> OnPostReturnAsync() => ActAsync(() => new ReturnReport(Id, Revision, Input.Reason ?? "", Input.By, OperationId), "done.returned");

    public Task<IActionResult> OnPostSettleAsync() => ActAsync(() => new SettleReferral(Id, Revision, Input.AgencyId, Input.Wording ?? "", OperationId), "done.settled");

    public Task<IActionResult> OnPostRemindAsync() => ActAsync(() => new SendReminderLetter(Id, Revision, Input.ReminderNo, Input.AnswerBy, OperationId), "done.reminded");

    public Task<IActionResult> OnPostLetterAsync() => ActAsync(() => new NoteReferralLetter(Id, Revision, Input.LetterNo ?? "", OperationId), "done.letter");

    // The number of a reminder may stand beside that of the letter itself.
    protected override string FieldOf(string property) =>
        property == nameof(SendReminderLetter.LetterNo) && Input.ReminderNo is not null ? nameof(Input.ReminderNo) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code switch
    {
        "referrals.say-whose" => nameof(Input.ProposedAgencyId),
        "referrals.choose-agency" or "referrals.has-it" or "referrals.agency-excluded" => nameof(Input.AgencyId),
        _ => null,
    };

    private async Task<IActionResult> ActAsync<TResult>(Func<IRequest<TResult>> command, string done)
    {
        await ReadAsync();
        var sent = await TrySendAsync(command);
        if (sent.Accepted)
        {
            Done = texts[done];
            return RedirectToPage(new { Id });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Shown.Referral.Revision);
        return Page();
    }

    private async Task ReadAsync()
    {
        Shown = await SendAsync(new ReadReferral(Id));
        Papers = await files.OfAsync(RecordTypes.Ref<Referral>(Id), HttpContext.RequestAborted);
        History = await history.ReadAsync(RecordTypes.Ref<Referral>(Id), HttpContext.RequestAborted);
    }

    private static IEnumerable<SelectListItem> Choices(IEnumerable<ReferralView.Choice> agencies) =>
        agencies.Select(a => new SelectListItem(Texts.Name(a.Name), a.Id.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What is said about a referral.</summary>
public sealed class ReferralInput
{
    public string? Text { get; set; }

    public string? Report { get; set; }

    public string? LetterNo { get; set; }

    public string? ReminderNo { get; set; }

    public FilesInput Papers { get; set; } = new();

    public string? Reason { get; set; }

    public long? ProposedAgencyId { get; set; }

    public long? AgencyId { get; set; }

    public string? Wording { get; set; }

    /// <summary>Until when a report is to be corrected.</summary>
    public DateOnly? By { get; set; }

    /// <summary>The day that a reminder letter sets.</summary>
    public DateOnly? AnswerBy { get; set; }
}
