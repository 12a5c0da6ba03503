using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Inbox;

/// <summary>
/// Before the day begins, frees what people took on by a post, a desk or a substitution that is theirs no more: it would be in
/// nobody's list. What was handed to them in person stays with them.
/// </summary>
internal static class AbandonedWork
{
    /// <returns>How many work items are free again.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<IntranetDbContext>();
        var people = await TakenOn(db).Select(w => w.ActualOwnerId!.Value).Distinct().OrderBy(id => id).ToListAsync(cancellationToken);
        var freed = 0;
        foreach (var person in people)
            freed += await services.GetRequiredService<IMediator>().Send(new FreeAbandonedWork(person), cancellationToken);
        return freed;
    }

    internal static IQueryable<WorkItem> TakenOn(IntranetDbContext db) => db.Set<WorkItem>().Where(w =>
        (w.Status == WorkItemStatus.Reserved || w.Status == WorkItemStatus.InProgress) && w.ActualOwnerId != null && w.DelegatedById == null
        && !w.Acts.Any(a => a.Operation == WorkItemOperation.Reassign && a.ToPersonId == w.ActualOwnerId));
}

/// <summary>Frees what the person has taken on and may not do any more. Result: how many work items.</summary>
[StoredName("inbox.free-abandoned-work"), Requires(WorkflowPermissions.Run)]
public sealed record FreeAbandonedWork(long PersonId) : ICommand<int>;

internal sealed class FreeAbandonedWorkHandler(IntranetDbContext db, ActorReader actors, Notifier notifier, IBusinessClock clock)
    : IRequestHandler<FreeAbandonedWork, int>
{
    public async Task<int> Handle(FreeAbandonedWork request, CancellationToken cancellationToken)
    {
        var keys = (await actors.OfPersonAsync(request.PersonId, cancellationToken))?.Keys.Select(k => k.Value).ToList() ?? [];
        var abandoned = await AbandonedWork.TakenOn(db)
            .Where(w => w.ActualOwnerId == request.PersonId && !w.Candidates.Any(c => c.Part == CandidatePart.Owner && keys.Contains(c.Principal)))
            .Include(w => w.Candidates)
            .ToListAsync(cancellationToken);
        foreach (var item in abandoned)
        {
            notifier.Handed(item, HandedOver.Abandoned, request.PersonId);
            item.Release(new Doer(PersonId: null, TaskRoles.BusinessAdministrator, clock.Now));
            notifier.Owed(item, NewTask.OpenedNotice);
        }

        return abandoned.Count;
    }
}
