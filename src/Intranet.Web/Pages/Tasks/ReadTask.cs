using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <summary>All about one work item for whoever has a part in it.</summary>
[Requires(InboxPermissions.Read)]
public sealed record ReadTask(long WorkItemId) : IQuery<TaskView>;

/// <param name="Subject">Null if the actor may not see the record.</param>
/// <param name="Owners">Whoever may do it; nobody once it is closed.</param>
/// <param name="Others">What else is open about the same record.</param>
/// <param name="Siblings">How many run beside it in the same step of one process, itself among them; nothing of the others' records is told.</param>
/// <param name="Processes">Those about the record, if the actor may see it.</param>
/// <param name="Outlook">What comes of it if nothing is done.</param>
/// <param name="People">The names of all who are mentioned, by id.</param>
public sealed record TaskView(
    WorkItem Item, Standing Standing, Subject? Subject, IReadOnlyList<KeyName> Owners, IReadOnlyList<OtherTask> Others,
    BranchCount Siblings, IReadOnlyList<ProcessView> Processes, TaskOutlook Outlook, IReadOnlyDictionary<long, BilingualText> People, DateOnly? FollowUpOn)
{
    public bool May(WorkItemOperation operation) => Standing.Actions.Contains(operation);

    public BilingualText? NameOf(long? personId) => personId is { } id && People.TryGetValue(id, out var name) ? name : null;

    /// <summary>What people wrote about a record is for those who may see it; whoever decides about more time has to know why.</summary>
    public bool SeesReasonForTime => Subject is not null || Standing.Roles.HasFlag(TaskRoles.Decider);

    public bool IsOwn => Standing.Roles.HasFlag(TaskRoles.ActualOwner);
}

public sealed record OtherTask(string Process, string Step, DateTimeOffset DueAt, BilingualText? Owner);

internal sealed class ReadTaskHandler(
    IntranetDbContext db, CurrentActor current, AllowedActions allowed, IEnumerable<ISubjectReader> subjects, KeyNames names, TaskOutlooks outlooks)
    : IRequestHandler<ReadTask, TaskView>
{
    private const int Most = 20;

    public async Task<TaskView> Handle(ReadTask request, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).Include(w => w.Acts.OrderBy(a => a.Id)).AsSplitQuery()
            .SingleOrDefaultAsync(w => w.Id == request.WorkItemId, cancellationToken) ?? throw new RecordNotFound();
        var standing = await allowed.OfAsync(item, cancellationToken);
        if (!standing.SeesIt) throw new RecordNotFound();

        var subject = (await subjects.ReadAllAsync([item.Record], cancellationToken)).GetValueOrDefault(item.Record);
        var followUp = await db.Set<FollowUp>().Where(f => f.WorkItemId == item.Id && f.PersonId == current.Actor.PersonId)
            .Select(f => (DateOnly?)f.On).SingleOrDefaultAsync(cancellationToken);
        return new TaskView(
            item, standing, subject, [.. (await names.OfAsync(item.PotentialOwners, cancellationToken)).Values], await OthersAsync(item, cancellationToken),
            await SiblingsAsync(item, cancellationToken), subject is null ? [] : await ProcessesAsync(item.Record, cancellationToken),
            await outlooks.OfAsync(item, cancellationToken), await PeopleAsync(item, cancellationToken), followUp);
    }

    private Task<List<OtherTask>> OthersAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var others =
            from other in db.Set<WorkItem>().AsNoTracking()
            where other.RecordType == item.RecordType && other.RecordId == item.RecordId && other.Id != item.Id && other.ClosedAt == null
            join person in db.Set<Person>() on other.ActualOwnerId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby other.DueAt, other.Id
            select new OtherTask(other.Process, other.Step, other.DueAt, person == null ? null : new BilingualText(person.NameTh, person.NameEn));
        return others.Take(Most).ToListAsync(cancellationToken);
    }

    private Task<BranchCount> SiblingsAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var siblings =
            from own in db.Set<ProcessInstance>()
            from sibling in db.Set<ProcessInstance>()
            where own.Id == item.InstanceId && own.ParentId != null && sibling.ParentId == own.ParentId && sibling.ParentStep == own.ParentStep
            group sibling by 1 into all
            select new BranchCount(all.Count(), all.Count(s => s.EndedAt != null));
        return siblings.FirstOrDefaultAsync(cancellationToken);
    }

    private Task<IReadOnlyList<ProcessView>> ProcessesAsync(RecordRef record, CancellationToken cancellationToken)
    {
        var (type, id) = (record.Type, record.Id);
        return db.ReadProcessesAsync(i => i.RecordType == type && i.RecordId == id, cancellationToken);
    }

    private Task<Dictionary<long, BilingualText>> PeopleAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var ids = item.Acts.SelectMany(a => new[] { a.PersonId, a.OnBehalfOfId, a.ToPersonId })
            .Concat([item.ActualOwnerId, item.DelegatedById, item.SuspendedById, item.ClosedByPersonId, item.ExtensionAskedById])
            .OfType<long>().ToHashSet();
        return db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => new BilingualText(p.NameTh, p.NameEn), cancellationToken);
    }
}

/// <summary>Those to whom a work item can be handed, in order of precedence.</summary>
[Requires(InboxPermissions.Read)]
public sealed record ReadTargets(long WorkItemId) : IQuery<IReadOnlyList<Target>>;

public sealed record Target(long PersonId, BilingualText Name, BilingualText Position);

internal sealed class ReadTargetsHandler(IntranetDbContext db, CurrentActor current, AllowedActions allowed, HandoverTargets targets)
    : IRequestHandler<ReadTargets, IReadOnlyList<Target>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<Target>> Handle(ReadTargets request, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).AsSingleQuery()
            .SingleOrDefaultAsync(w => w.Id == request.WorkItemId, cancellationToken) ?? throw new RecordNotFound();
        if (!(await allowed.OfAsync(item, cancellationToken)).SeesIt) throw new RecordNotFound();

        return await targets.Of(item).Where(p => p.Id != current.Actor.PersonId)
            .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)
            .Select(p => new Target(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
            .ToListAsync(cancellationToken);
    }
}
