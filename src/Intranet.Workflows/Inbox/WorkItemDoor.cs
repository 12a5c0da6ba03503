using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>An operation on one work item, as it was on the person's screen.</summary>
public interface IWorkItemCommand : IOnce
{
    long WorkItemId { get; }

    int ExpectedRevision { get; }
}

/// <summary>The door through which operations reach a work item: seen, unchanged since, and allowed.</summary>
public sealed class WorkItemDoor(IntranetDbContext db, CurrentActor current, AllowedActions allowed, IBusinessClock clock)
{
    /// <exception cref="RecordNotFound">There is no such work item for this actor.</exception>
    /// <exception cref="RecordChanged">Somebody changed it after it was shown.</exception>
    /// <exception cref="RuleBroken">"inbox.not-now": the actor may not do this with it in its state.</exception>
    public async Task<Handling> OpenAsync(IWorkItemCommand command, WorkItemOperation operation, string? reason, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>().Include(w => w.Candidates).AsSingleQuery()
            .SingleOrDefaultAsync(w => w.Id == command.WorkItemId, cancellationToken) ?? throw new RecordNotFound();
        var standing = await allowed.OfAsync(item, cancellationToken);
        if (!standing.SeesIt) throw new RecordNotFound();
        if (item.Revision != command.ExpectedRevision) throw new RecordChanged();
        if (!standing.Actions.Contains(operation)) throw new RuleBroken("inbox.not-now");

        // For the history: in whose place, if not by a key of one's own. Supervising is always one's own.
        var roles = standing.Roles & TaskMatrix.Allowed(operation, item.Status);
        if (!roles.HasFlag(TaskRoles.BusinessAdministrator)) current.Actor.IsAny([.. KeysOf(roles, item, standing)]);
        var by = new Doer(current.Actor.PersonId, standing.Roles, clock.Now, reason, current.Actor.StandingIn.OnBehalfOf);
        return new Handling(item, by, standing);
    }

    private static IEnumerable<PrincipalKey> KeysOf(TaskRoles roles, WorkItem item, Standing standing) =>
        new (TaskRoles Role, IEnumerable<PrincipalKey> Keys)[]
        {
            (TaskRoles.PotentialOwner, item.PotentialOwners),
            (TaskRoles.ActualOwner, Person(item.ActualOwnerId)),
            (TaskRoles.Delegator, Person(item.DelegatedById)),
            (TaskRoles.Initiator, standing.Askers),
            (TaskRoles.Decider, item.ExtensionDeciders),
        }.Where(x => roles.HasFlag(x.Role)).SelectMany(x => x.Keys);

    private static PrincipalKey[] Person(long? id) => id is { } known ? [PrincipalKey.Person(known)] : [];
}

/// <summary>A work item in the hands of somebody who may do the operation.</summary>
public sealed record Handling(WorkItem Item, Doer By, Standing Standing);
