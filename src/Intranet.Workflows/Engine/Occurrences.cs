using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>Has something happen to one instance that is no fact about its record: its time is up, or somebody intervenes.</summary>
internal sealed class Occurrences(IntranetDbContext db, Instances instances, IProcessHost host, IBusinessClock clock)
{
    /// <param name="actorId">The person whose act it is; null for the system.</param>
    public async Task AddAsync(long instanceId, string eventName, long? actorId, CancellationToken cancellationToken)
    {
        var happening = (await instances.LoadAsync([instanceId], cancellationToken)).Single().Happens(eventName, actorId, clock.Now);
        db.Add(happening);
        await host.OnHappeningsAsync([happening], cancellationToken);
    }
}
