using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>Who delegated a work item stays informed: tells them that it is done.</summary>
internal sealed class TellDelegators(IntranetDbContext db, Notifier notifier) : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var done in facts.OfType<DelegatedWorkItemDone>())
        {
            var item = await db.Set<WorkItem>().SingleAsync(w => w.Id == done.WorkItemId, cancellationToken);
            notifier.Handed(item, HandedOver.Done, done.DelegatorId);
        }
    }
}
