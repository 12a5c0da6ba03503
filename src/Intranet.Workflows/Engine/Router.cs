using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Takes facts to the processes concerned, in the transaction that made them: closes the work items that they fulfil and
/// writes one happening for each instance. Advancing belongs to the host.
/// </summary>
internal sealed class Router(IntranetDbContext db, ProcessCatalogue catalogue, IProcessHost host, CurrentActor current, IBusinessClock clock)
    : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        var happenings = new List<Happening>();
        var heard = facts
            .Select(fact => (Fact: fact, Event: StoredNameAttribute.Of(fact.GetType())))
            .SelectMany(x => catalogue.ListeningTo(x.Event).Select(d => (x.Fact, x.Event, Definition: d)))
            .GroupBy(x => x.Definition);
        foreach (var process in heard)
            happenings.AddRange(await RouteAsync(process.Key, [.. process.Select(x => (x.Fact.Record.Id, x.Event))], cancellationToken));

        if (happenings.Count == 0) return;
        db.AddRange(happenings);
        await host.OnHappeningsAsync(happenings, cancellationToken);
    }

    private async Task<IEnumerable<Happening>> RouteAsync(
        ProcessDefinition definition, List<(long RecordId, string Event)> heard, CancellationToken cancellationToken)
    {
        var recordIds = heard.Select(h => h.RecordId).Distinct().ToList();
        var instances = await db.Set<ProcessInstance>()
            .Where(i => i.Process == definition.Name && recordIds.Contains(i.RecordId))
            .ToDictionaryAsync(i => i.RecordId, cancellationToken);
        foreach (var (recordId, _) in heard.Where(h => definition.Table.Starts.ContainsKey(h.Event) && !instances.ContainsKey(h.RecordId)))
        {
            var instance = new ProcessInstance(definition, recordId, clock.Now);
            db.Add(instance);
            instances.Add(recordId, instance);
        }

        await CompleteAsync(definition, heard, instances, cancellationToken);
        return heard.Where(h => instances.ContainsKey(h.RecordId)).Select(h => new Happening(instances[h.RecordId].Id, h.Event, current.Actor.PersonId, clock.Now));
    }

    private async Task CompleteAsync(
        ProcessDefinition definition, List<(long RecordId, string Event)> heard, Dictionary<long, ProcessInstance> instances,
        CancellationToken cancellationToken)
    {
        var instanceIds = instances.Values.Select(i => i.Id).ToList();
        var open = await db.Set<WorkItem>().Include(w => w.Candidates)
            .Where(w => instanceIds.Contains(w.InstanceId) && w.ClosedAt == null)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        foreach (var item in open)
        {
            foreach (var (_, happened) in heard.Where(h => h.RecordId == item.RecordId))
                item.Hear(happened, catalogue.TableOf(instances[item.RecordId]), current.Actor.PersonId, clock.Now);
        }
    }
}
