using System.Linq.Expressions;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Starts instances, and loads them with all that is open about them: in one query, and once in a transaction. That others may
/// change them meanwhile is found when it is saved.
/// </summary>
internal sealed class Instances(IntranetDbContext db, IBusinessClock clock)
{
    public ProcessInstance Start(ProcessDefinition definition, long recordId)
    {
        var instance = new ProcessInstance(definition, recordId, clock.Now);
        db.Add(instance);
        MarkWhole(instance);
        return instance;
    }

    /// <returns>In the order of their ids.</returns>
    public async Task<IReadOnlyList<ProcessInstance>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var loaded = ids.Select(id => db.Set<ProcessInstance>().Local.FindEntry(id)?.Entity).OfType<ProcessInstance>().Where(IsWhole).ToList();
        var missing = ids.Except(loaded.Select(i => i.Id)).ToList();
        if (missing is [var only]) loaded.AddRange(await ReadAsync(i => i.Id == only, cancellationToken));
        else if (missing.Count > 0) loaded.AddRange(await ReadAsync(i => missing.Contains(i.Id), cancellationToken));
        return [.. loaded.OrderBy(i => i.Id)];
    }

    /// <summary>Those of the process that run for the records.</summary>
    public Task<List<ProcessInstance>> LoadAsync(ProcessDefinition definition, IReadOnlyList<long> recordIds, CancellationToken cancellationToken) =>
        recordIds is [var only]
            ? ReadAsync(i => i.Process == definition.Name && i.RecordId == only, cancellationToken)
            : ReadAsync(i => i.Process == definition.Name && recordIds.Contains(i.RecordId), cancellationToken);

    // For one id, by far the most frequent, the database keeps its plan; for a list of them it plans anew each time, which takes longer than to run it.
    private async Task<List<ProcessInstance>> ReadAsync(Expression<Func<ProcessInstance, bool>> which, CancellationToken cancellationToken)
    {
        var instances = await db.Set<ProcessInstance>().Where(which)
            .Include(i => i.WorkItems.Where(w => w.ClosedAt == null)).ThenInclude(w => w.Candidates)
            .Include(i => i.Timers.Where(t => t.DoneAt == null))
            .Include(i => i.Happenings.Where(h => h.DoneAt == null))
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        instances.ForEach(MarkWhole);
        return instances;
    }

    // The mark goes with what is tracked: a transaction that is repeated loads afresh.
    private void MarkWhole(ProcessInstance instance) => db.Entry(instance).Collection(i => i.Happenings).IsLoaded = true;

    private bool IsWhole(ProcessInstance instance) => db.Entry(instance).Collection(i => i.Happenings).IsLoaded;
}
