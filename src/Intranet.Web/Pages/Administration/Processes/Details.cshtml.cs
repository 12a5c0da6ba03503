using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Processes;

/// <summary>One process: where it stands, what it took in, and what an administrator can do about it.</summary>
public sealed class DetailsModel(IMediator mediator, IStringLocalizer<ProcessesPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public InterventionInput Input { get; set; } = new();

    public ProcessFile Found { get; private set; } = null!;

    public async Task OnGetAsync(long id) => Found = await SendAsync(new ReadProcessFile(id));

    public async Task<IActionResult> OnPostAsync(long id)
    {
        if ((await TrySendAsync(() => new InterveneInProcess(id, Input.Revision, Input.Kind, Input.ToStep, Input.Reason, OperationId))).Accepted)
        {
            Done = texts[$"done.{Input.Kind}"];
            return RedirectToPage(new { id });
        }

        await OnGetAsync(id);
        return Page();
    }

    public sealed class InterventionInput
    {
        public int Revision { get; set; }

        public InterventionKind Kind { get; set; }

        public string? ToStep { get; set; }

        public string? Reason { get; set; }
    }

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadProcessFile(long InstanceId) : IQuery<ProcessFile>;

    /// <param name="Allowed">What can be done about it where it stands.</param>
    public sealed record ProcessFile(
        ProcessView View, int Revision, long? ParentId, IReadOnlyList<InterventionKind> Allowed, IReadOnlyList<string> Steps,
        IReadOnlyList<TakenIn> Happenings, IReadOnlyList<Intervened> Interventions);

    public sealed record TakenIn(string Event, DateTimeOffset At, DateTimeOffset? DoneAt, int Attempts, string? Error);

    public sealed record Intervened(InterventionKind Kind, string? ToStep, string Reason, BilingualText? By, DateTimeOffset At);

    internal sealed class ReadProcessFileHandler(IntranetDbContext db, ProcessCatalogue catalogue) : IRequestHandler<ReadProcessFile, ProcessFile>
    {
        private const int Newest = 50;

        public async Task<ProcessFile> Handle(ReadProcessFile request, CancellationToken cancellationToken)
        {
            var id = request.InstanceId;
            var instance = await db.Set<ProcessInstance>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellationToken) ?? throw new RecordNotFound();
            var view = (await db.ReadProcessesAsync(i => i.Id == id, cancellationToken)).Single();
            var happenings = await db.Set<Happening>().AsNoTracking().Where(h => h.InstanceId == id)
                .OrderByDescending(h => h.OccurredAt).ThenByDescending(h => h.Id).Take(Newest)
                .Select(h => new TakenIn(h.EventName, h.OccurredAt, h.DoneAt, h.Attempts, h.LastError))
                .ToListAsync(cancellationToken);
            var interventions =
                from i in db.Set<Intervention>().AsNoTracking()
                where i.InstanceId == id
                join person in db.Set<Person>() on i.PersonId equals person.Id into people
                from person in people.DefaultIfEmpty()
                orderby i.At descending, i.Id descending
                select new Intervened(i.Kind, i.ToStep, i.Reason, person == null ? null : new BilingualText(person.NameTh, person.NameEn), i.At);
            return new ProcessFile(
                view, instance.Revision, instance.ParentId, [.. Allowed(instance)], [.. catalogue.TableOf(instance).Steps.Keys.Order(StringComparer.Ordinal)],
                happenings, await interventions.Take(Newest).ToListAsync(cancellationToken));
        }

        private IEnumerable<InterventionKind> Allowed(ProcessInstance instance)
        {
            if (instance.EndedAt is null)
            {
                yield return instance.SuspendedAt is null ? InterventionKind.Suspend : InterventionKind.Resume;
                yield return InterventionKind.Cancel;
                if (instance.Version != catalogue[instance.Process].Version) yield return InterventionKind.Update;
            }

            yield return InterventionKind.Move;
        }
    }
}
