using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Processes;

/// <summary>Asks once before all running instances of a version go on by the current one, says what became of each, and what remains.</summary>
public sealed class UpdateModel(IMediator mediator) : IntranetPage(mediator)
{
    /// <summary>The process's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string Of { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Version { get; set; }

    /// <summary>The last instance that was tried: what was refused is not tried again by going on.</summary>
    [BindProperty]
    public long After { get; set; }

    [BindProperty]
    public UpdateInput Input { get; set; } = new();

    public Outdated Found { get; private set; } = null!;

    /// <summary>What became of each; null before anything was done.</summary>
    public IReadOnlyList<Updated>? Results { get; private set; }

    public async Task OnGetAsync() => Found = await SendAsync(new ReadOutdated(Of, Version, After));

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (string.IsNullOrWhiteSpace(Input.Reason)) ModelState.AddModelError("Input.Reason", Texts.Refusal("field.required", []));
        if (Input.Reason?.Length > Intervention.MaxReason) ModelState.AddModelError("Input.Reason", Texts.Refusal("field.too-long", [Intervention.MaxReason]));
        if (!ModelState.IsValid) return Page();

        var results = new List<Updated>();
        foreach (var next in Found.Next)
            results.Add(new Updated(next.Id, next.RecordId, await RefusalAsync(new InterveneInProcess(next.Id, next.Revision, InterventionKind.Update, ToStep: null, Input.Reason))));
        (Results, After) = (results, Found.Next.Count > 0 ? Found.Next[^1].Id : After);
        ModelState.Remove(nameof(After));
        await OnGetAsync();
        return Page();
    }

    public sealed class UpdateInput
    {
        public string? Reason { get; set; }
    }

    /// <param name="Refusal">Why it stays as it was; null if it goes on by the current version.</param>
    public sealed record Updated(long InstanceId, long RecordId, string? Refusal);

    /// <summary>The running instances of a version that is not the current one.</summary>
    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadOutdated(string Process, int Version, long After) : IQuery<Outdated>;

    /// <param name="Remaining">How many have not been tried.</param>
    /// <param name="Next">Those that are tried next.</param>
    public sealed record Outdated(int CurrentVersion, int Remaining, IReadOnlyList<NextInstance> Next);

    public sealed record NextInstance(long Id, long RecordId, int Revision);

    internal sealed class ReadOutdatedHandler(IntranetDbContext db, ProcessCatalogue catalogue) : IRequestHandler<ReadOutdated, Outdated>
    {
        private const int AtATime = 50;

        public async Task<Outdated> Handle(ReadOutdated request, CancellationToken cancellationToken)
        {
            var definition = catalogue.All.FirstOrDefault(d => d.Name == request.Process);
            if (definition is null || definition.Version == request.Version || !definition.Versions.Contains(request.Version)) throw new RecordNotFound();

            var running = db.Set<ProcessInstance>().AsNoTracking()
                .Where(i => i.Process == request.Process && i.Version == request.Version && i.EndedAt == null && i.Id > request.After);
            var next = await running.OrderBy(i => i.Id).Take(AtATime).Select(i => new NextInstance(i.Id, i.RecordId, i.Revision)).ToListAsync(cancellationToken);
            return new Outdated(definition.Version, await running.CountAsync(cancellationToken), next);
        }
    }
}
