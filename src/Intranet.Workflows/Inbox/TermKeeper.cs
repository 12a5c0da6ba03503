using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>What people agree on about the time of a task is its record's own day as well, in the same transaction.</summary>
/// <param name="db">The unit of work.</param>
/// <param name="step">The task whose day the record keeps.</param>
internal sealed class TermKeeper<TRecord>(IntranetDbContext db, string step) : IFactListener
    where TRecord : AggregateRoot, IHasTerm
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var set in facts.OfType<WorkItemTermSet>())
        {
            var item = await db.Set<WorkItem>().SingleAsync(w => w.Id == set.WorkItemId, cancellationToken);
            if (item.RecordType != RecordTypes.Of<TRecord>() || item.Step != step) continue;

            // Whoever decides about the task may be somebody who does not see the record.
            var record = await db.Set<TRecord>().IgnoreQueryFilters([RecordAccess.FilterName]).SingleAsync(r => r.Id == item.RecordId, cancellationToken);
            if (item.PausedSince is { } since) record.StandStill(since);
            else record.SetTerm(Bangkok.Date(item.DueAt));
        }
    }
}
