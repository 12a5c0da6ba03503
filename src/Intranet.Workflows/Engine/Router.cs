using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Takes facts to the processes concerned, in the transaction that made them: closes the work items that they fulfil and
/// writes one happening for each instance. Advancing belongs to the host.
/// </summary>
/// <remarks>Whoever is excluded from a task cannot bring about the fact that fulfils it, whichever command they send: refused with <see cref="NotAllowed"/>.</remarks>
internal sealed class Router(
    IntranetDbContext db, Instances loader, ProcessCatalogue catalogue, IProcessHost host, CurrentActor current, IBusinessClock clock) : IFactListener
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

    private async Task<List<Happening>> RouteAsync(
        ProcessDefinition definition, List<(long RecordId, string Event)> heard, CancellationToken cancellationToken)
    {
        var recordIds = heard.Select(h => h.RecordId).Distinct().ToList();
        var instances = (await loader.LoadAsync(definition, recordIds, cancellationToken)).ToDictionary(i => i.RecordId);
        foreach (var (recordId, _) in heard.Where(h => definition.Table.Starts.ContainsKey(h.Event) && !instances.ContainsKey(h.RecordId)))
            instances.Add(recordId, loader.Start(definition, recordId));

        var happenings = new List<Happening>();
        foreach (var (recordId, happened) in heard)
        {
            if (!instances.TryGetValue(recordId, out var instance)) continue;
            var table = catalogue.TableOf(instance);
            foreach (var item in instance.OpenItems)
            {
                if (table.Fulfils(item.Step, happened) && item.ExcludedOwners.Any(key => current.KeyValues.Contains(key.Value))) throw new NotAllowed();
                item.Hear(happened, table, current.Actor.PersonId, clock.Now);
            }

            happenings.Add(instance.Happens(happened, current.Actor.PersonId, clock.Now));
        }

        return happenings;
    }
}
