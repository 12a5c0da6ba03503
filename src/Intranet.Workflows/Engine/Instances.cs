using System.Linq.Expressions;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Starts instances, and loads them with all that is open about them: in one query, and once in a transaction. That others may
/// change them meanwhile is found when it is saved.
/// </summary>
internal sealed class Instances(IntranetDbContext db, InstanceQuery ofRecord, IBusinessClock clock)
{
    private readonly Dictionary<long, ProcessInstance> _loaded = [];
    private SettingsStamp? _stamp;

    /// <summary>The settings' stamp as it stood when the transaction first read instances, or as the transaction has changed it.</summary>
    /// <exception cref="InvalidOperationException">None were read.</exception>
    public Guid SettingsStamp => _stamp?.Value ?? throw new InvalidOperationException("Instances are to be read first.");

    public ProcessInstance Start(ProcessDefinition definition, long recordId)
    {
        var instance = new ProcessInstance(definition, recordId, clock.Now);
        db.Add(instance);
        _loaded[instance.Id] = instance;
        return instance;
    }

    /// <returns>In the order of their ids.</returns>
    public async Task<IReadOnlyList<ProcessInstance>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var loaded = ids.Select(id => _loaded.GetValueOrDefault(id)).OfType<ProcessInstance>().Where(IsTracked).ToList();
        var missing = ids.Except(loaded.Select(i => i.Id)).ToList();
        if (missing is [var only]) loaded.AddRange(await ReadAsync(i => i.Id == only, cancellationToken));
        else if (missing.Count > 0) loaded.AddRange(await ReadAsync(i => missing.Contains(i.Id), cancellationToken));
        return [.. loaded.OrderBy(i => i.Id)];
    }

    /// <summary>Those of the process that run for the records.</summary>
    public Task<IReadOnlyList<ProcessInstance>> LoadAsync(
        ProcessDefinition definition, IReadOnlyList<long> recordIds, CancellationToken cancellationToken) =>
        recordIds is [var only]
            ? KeepAsync(ofRecord.Run(db, definition.Name, only), cancellationToken)
            : ReadAsync(i => i.Process == definition.Name && recordIds.Contains(i.RecordId), cancellationToken);

    // For one id, by far the most frequent, the database keeps its plan; for a list of them it plans anew each time, which takes longer than to run it.
    private Task<IReadOnlyList<ProcessInstance>> ReadAsync(Expression<Func<ProcessInstance, bool>> which, CancellationToken cancellationToken)
    {
        var instances = db.Set<ProcessInstance>().Where(which)
            .Include(i => i.WorkItems.Where(w => w.ClosedAt == null)).ThenInclude(w => w.Candidates)
            .Include(i => i.Timers.Where(t => t.DoneAt == null))
            .Include(i => i.Happenings.Where(h => h.DoneAt == null));
        var read =
            from stamp in db.Set<SettingsStamp>()
            from instance in instances.DefaultIfEmpty()
            select new InstanceRow(stamp, instance);
        return KeepAsync(read.AsSingleQuery().AsAsyncEnumerable(), cancellationToken);
    }

    private async Task<IReadOnlyList<ProcessInstance>> KeepAsync(IAsyncEnumerable<InstanceRow> rows, CancellationToken cancellationToken)
    {
        var instances = new List<ProcessInstance>();
        await foreach (var (stamp, instance) in rows.WithCancellation(cancellationToken))
        {
            _stamp = stamp;
            if (instance is null) continue;
            _loaded[instance.Id] = instance;
            instances.Add(instance);
        }

        if (_stamp is null) throw new InvalidOperationException("The settings have no stamp; the start of the application makes it.");
        return instances;
    }

    // A transaction that is repeated loads afresh.
    private bool IsTracked(ProcessInstance instance) => db.Entry(instance).State != EntityState.Detached;
}

/// <summary>
/// An instance with all that is open about it, or none, and the stamp of the settings: whoever advances instances needs it, and
/// to ask for it takes longer than to read it.
/// </summary>
internal sealed record InstanceRow(SettingsStamp Stamp, ProcessInstance? Instance);

/// <summary>Reads the process of one record: as each fact does, so that the query is compiled once, and not looked up each time.</summary>
internal sealed class InstanceQuery
{
    private readonly Func<IntranetDbContext, string, long, IAsyncEnumerable<InstanceRow>> _query =
        EF.CompileAsyncQuery((IntranetDbContext db, string process, long recordId) => (
            from stamp in db.Set<SettingsStamp>()
            from instance in db.Set<ProcessInstance>()
                .Where(i => i.Process == process && i.RecordId == recordId)
                .Include(i => i.WorkItems.Where(w => w.ClosedAt == null)).ThenInclude(w => w.Candidates)
                .Include(i => i.Timers.Where(t => t.DoneAt == null))
                .Include(i => i.Happenings.Where(h => h.DoneAt == null))
                .DefaultIfEmpty()
            select new InstanceRow(stamp, instance)).AsSingleQuery());

    public IAsyncEnumerable<InstanceRow> Run(IntranetDbContext db, string process, long recordId) => _query(db, process, recordId);
}
