using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>An officer's briefing: what to go to, for whom and with what authority; acknowledges, cannot come, or sends a colleague.</summary>
public sealed class DelegationModel(IMediator mediator, RecordHistory history, FileList papers, IStringLocalizer<MeetingsPageTexts> texts)
    : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public DelegationInput Input { get; set; } = new();

    public BriefingView Briefing { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The meeting's papers.</summary>
    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IEnumerable<SelectListItem> Officers => Briefing.Officers.Select(o =>
    {
        var name = $"{Texts.Name(o.Name)} – {Texts.Name(o.Position)}";
        return new SelectListItem(o.IsBusy ? texts["answer.busy", name] : name, o.PersonId.ToString(CultureInfo.InvariantCulture));
    });

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Briefing.Own.Revision;
    }

    public Task<IActionResult> OnPostAcknowledgeAsync() =>
        ActAsync(() => new AcknowledgeDelegation(Id, Revision, OperationId), "delegation.acknowledged");

    public Task<IActionResult> OnPostRefuseAsync() =>
        ActAsync(() => new RefuseDelegation(Id, Revision, Input.UnableReason?.Trim() ?? "", OperationId), "delegation.refused");

    public Task<IActionResult> OnPostPassOnAsync() =>
        ActAsync(() => new PassOnDelegation(Id, Revision, Input.PersonId ?? 0, Blank(Input.Instruction), OperationId), "delegation.passed-on");

    protected override string? FieldOfRule(string code) => code == "meetings.sent-already" ? nameof(Input.PersonId) : null;

    // Without an instruction of its own, the one that came along stands.
    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<IActionResult> ActAsync<TResult>(Func<IRequest<TResult>> command, string done)
    {
        var sent = await TrySendAsync(command);
        if (sent.Accepted)
        {
            Done = texts[done];
            return RedirectToPage(new { Id });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Briefing.Own.Revision);
        return Page();
    }

    private async Task ReadAsync()
    {
        Briefing = await SendAsync(new ReadDelegation(Id));
        History = await history.ReadAsync(Briefing.Ref, HttpContext.RequestAborted);
        Papers = await papers.OfAsync(RecordTypes.Ref<Meeting>(Briefing.MeetingId), HttpContext.RequestAborted);
    }
}

/// <summary>What an officer writes about being sent.</summary>
public sealed class DelegationInput
{
    public string? UnableReason { get; set; }

    public long? PersonId { get; set; }

    public string? Instruction { get; set; }
}
