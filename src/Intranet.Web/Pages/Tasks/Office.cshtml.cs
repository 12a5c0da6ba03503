using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Tasks;

/// <summary>The supervisor's view: what needs attention, who has what, and handing out several at once.</summary>
[Authorize(Policy = InboxPermissions.Supervise)]
public sealed class OfficeModel(IMediator mediator, IStringLocalizer<TasksPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public OfficeShow Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Person { get; set; }

    /// <summary>The chosen work items with the revisions seen: "17.3".</summary>
    [BindProperty]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public OfficeWork Work { get; private set; } = null!;

    /// <summary>What became of each that was chosen; null before anything was done.</summary>
    public IReadOnlyList<BulkResult>? Results { get; private set; }

    public IEnumerable<SelectListItem> People =>
        Work.People.Select(t => new SelectListItem($"{Texts.Name(t.Name)} – {Texts.Name(t.Position)}", t.PersonId.ToString(CultureInfo.InvariantCulture)));

    public Task OnGetAsync() => ReadAsync();

    public Task<IActionResult> OnPostClaimAsync() => EachAsync((id, revision) => new ClaimWorkItem(id, revision));

    public Task<IActionResult> OnPostReleaseAsync() => EachAsync((id, revision) => new ReleaseWorkItem(id, revision, Input.Reason));

    public Task<IActionResult> OnPostReassignAsync() => EachAsync((id, revision) => new ReassignWorkItem(id, revision, Input.PersonId ?? 0, Input.Reason ?? ""));

    private async Task<IActionResult> EachAsync(Func<long, int, ICommand<Unit>> command)
    {
        await ReadAsync();
        var titles = Work.Rows.ToDictionary(r => r.Id, r => r.Subject?.Title ?? texts["record.unseen"]);
        var results = new List<BulkResult>();
        foreach (var (id, revision) in Chosen.Select(Read).OfType<(long Id, int Revision)>().DistinctBy(c => c.Id).Take(OfficeWork.Shown))
            results.Add(new BulkResult(id, titles.GetValueOrDefault(id, texts["record.unseen"]), await RefusalAsync(command(id, revision))));
        Results = results;
        await ReadAsync();
        return Page();
    }

    private static (long Id, int Revision)? Read(string chosen) =>
        chosen.Split('.') is [var id, var revision]
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var item)
            && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? (item, seen)
            : null;

    private async Task ReadAsync() => Work = await SendAsync(new ReadOfficeWork(Show, Person));
}

/// <param name="Refusal">Why nothing was done with it; null if it was.</param>
public sealed record BulkResult(long WorkItemId, string Title, string? Refusal);
