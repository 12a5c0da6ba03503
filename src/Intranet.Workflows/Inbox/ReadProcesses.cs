using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>Reads the processes about a record: where they stand, and how they came there. Null for whoever may not see the record.</summary>
[Requires(InboxPermissions.Read)]
public sealed record ReadProcesses(RecordRef Record) : IQuery<RecordProcesses?>;

public sealed record RecordProcesses(Subject Subject, IReadOnlyList<ProcessView> Processes);

/// <param name="Branches">How many others it runs at its step.</param>
/// <param name="BranchesEnded">How many of them have ended.</param>
/// <param name="Passages">The newest, in order.</param>
public sealed record ProcessView(
    long Id, string Process, int Version, RecordRef Record, string? Step, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, DateTimeOffset? SuspendedAt,
    int Branches, int BranchesEnded, IReadOnlyList<Passage> Passages);

/// <summary>One task that a process asked for.</summary>
/// <param name="By">Who did it.</param>
public sealed record Passage(string Step, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, WorkItemStatus Status, BilingualText? By);

internal sealed class ReadProcessesHandler(IntranetDbContext db, IEnumerable<ISubjectReader> subjects)
    : IRequestHandler<ReadProcesses, RecordProcesses?>
{
    public async Task<RecordProcesses?> Handle(ReadProcesses request, CancellationToken cancellationToken)
    {
        if (!subjects.Any(s => s.RecordType == request.Record.Type)) return null;
        if (!(await subjects.ReadAllAsync([request.Record], cancellationToken)).TryGetValue(request.Record, out var subject)) return null;
        var (type, id) = (request.Record.Type, request.Record.Id);
        return new RecordProcesses(subject, await db.ReadProcessesAsync(i => i.RecordType == type && i.RecordId == id, cancellationToken));
    }
}

internal static class ProcessViews
{
    private const int Passages = 50;

    /// <summary>Reads past record access: the caller has checked.</summary>
    public static async Task<IReadOnlyList<ProcessView>> ReadProcessesAsync(
        this IntranetDbContext db, System.Linq.Expressions.Expression<Func<ProcessInstance, bool>> which, CancellationToken cancellationToken)
    {
        var instances = await db.Set<ProcessInstance>().AsNoTracking().Where(which).OrderBy(i => i.Id)
            .Select(i => new
            {
                Instance = i,
                Branches = db.Set<ProcessInstance>().Count(b => b.ParentId == i.Id && b.ParentStep == i.Step),
                Ended = db.Set<ProcessInstance>().Count(b => b.ParentId == i.Id && b.ParentStep == i.Step && b.EndedAt != null),
            })
            .ToListAsync(cancellationToken);
        var ids = instances.ConvertAll(i => i.Instance.Id);
        var items =
            from item in db.Set<WorkItem>().AsNoTracking()
            where ids.Contains(item.InstanceId)
            join person in db.Set<Person>() on item.ClosedByPersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby item.OpenedAt descending, item.Id descending
            select new
            {
                item.InstanceId,
                Passage = new Passage(
                    item.Step, item.OpenedAt, item.ClosedAt, item.Status, person == null ? null : new BilingualText(person.NameTh, person.NameEn)),
            };
        var passages = (await items.Take(Passages).ToListAsync(cancellationToken)).ToLookup(p => p.InstanceId, p => p.Passage);
        return [.. instances.Select(x => new ProcessView(
            x.Instance.Id, x.Instance.Process, x.Instance.Version, new RecordRef(x.Instance.RecordType, x.Instance.RecordId), x.Instance.Step,
            x.Instance.StartedAt, x.Instance.EndedAt, x.Instance.SuspendedAt, x.Branches, x.Ended, [.. passages[x.Instance.Id].Reverse()]))];
    }
}
