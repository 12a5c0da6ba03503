using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Processes;

public enum ProcessState
{
    Any,
    Running,
    Suspended,
    Stuck,
    Ended,
}

/// <summary>Every process that runs or ran, the newest first, by kind, state and record.</summary>
public sealed class IndexModel(IMediator mediator, ProcessCatalogue catalogue) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    /// <summary>Of the chosen process.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProcessState State { get; set; } = ProcessState.Running;

    [BindProperty(SupportsGet = true)]
    public long? RecordId { get; set; }

    public IReadOnlyList<string> Processes { get; } = [.. catalogue.All.Select(d => d.Name).Order(StringComparer.Ordinal)];

    /// <summary>The versions by which instances of the chosen process may run, the current one first.</summary>
    public IReadOnlyList<int> Versions => Definition is { } chosen ? [.. chosen.Versions.OrderDescending()] : [];

    /// <summary>The chosen version if it is not the current one: its instances can be updated.</summary>
    public int? Outdated => Version is { } version && version != Definition?.Version && Versions.Contains(version) ? version : null;

    public ProcessPage Found { get; private set; } = null!;

    private ProcessDefinition? Definition => catalogue.All.FirstOrDefault(d => d.Name == Of);

    /// <param name="before">Where the page before ended.</param>
    public async Task OnGetAsync(long? before) => Found = await SendAsync(new FindProcesses(Of, Version, State, RecordId, before));

    [Requires(AdministrationPermissions.Administer)]
    public sealed record FindProcesses(string? Process, int? Version, ProcessState State, long? RecordId, long? Before) : IQuery<ProcessPage>;

    public sealed record ProcessPage(IReadOnlyList<Row> Rows, long? Next);

    public sealed record Row(long Id, string Process, long RecordId, string? Step, DateTimeOffset StartedAt, ProcessState State);

    internal sealed class FindProcessesHandler(IntranetDbContext db) : IRequestHandler<FindProcesses, ProcessPage>
    {
        private const int Shown = 30;

        public async Task<ProcessPage> Handle(FindProcesses request, CancellationToken cancellationToken)
        {
            var rows = await Matching(request)
                .Where(i => request.Before == null || i.Id < request.Before)
                .OrderByDescending(i => i.Id)
                .Take(Shown + 1)
                .Select(i => new Row(i.Id, i.Process, i.RecordId, i.Step, i.StartedAt,
                    i.EndedAt != null ? ProcessState.Ended
                    : i.SuspendedAt != null ? ProcessState.Suspended
                    : db.Set<Happening>().Any(h => h.InstanceId == i.Id && h.DoneAt == null && h.LastError != null) ? ProcessState.Stuck
                    : ProcessState.Running))
                .ToListAsync(cancellationToken);
            return new ProcessPage([.. rows.Take(Shown)], rows.Count > Shown ? rows[Shown - 1].Id : null);
        }

        private IQueryable<ProcessInstance> Matching(FindProcesses request)
        {
            var instances = db.Set<ProcessInstance>().AsNoTracking();
            if (request.Process is { Length: > 0 } process) instances = instances.Where(i => i.Process == process);
            if (request.Version is { } version) instances = instances.Where(i => i.Version == version);
            if (request.RecordId is { } recordId) instances = instances.Where(i => i.RecordId == recordId);
            return request.State switch
            {
                ProcessState.Any => instances,
                ProcessState.Running => instances.Where(i => i.EndedAt == null),
                ProcessState.Suspended => instances.Where(i => i.SuspendedAt != null && i.EndedAt == null),
                ProcessState.Stuck => instances.Where(i => db.Set<Happening>().Any(h => h.InstanceId == i.Id && h.DoneAt == null && h.LastError != null)),
                ProcessState.Ended => instances.Where(i => i.EndedAt != null),
            };
        }
    }
}
