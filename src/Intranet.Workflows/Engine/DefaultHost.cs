using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Advances instances at once, in the transaction of the fact but behind a savepoint: a fault in routing must never stop
/// the counter from recording a fact. What fails stays pending and is tried again by <see cref="AdvancePending"/>, or with
/// the next fact: an instance takes in its happenings in their order.
/// </summary>
internal sealed class DefaultHost(IntranetDbContext db, Advancer advancer, IBusinessClock clock, ILogger<DefaultHost> logger) : IProcessHost
{
    public async Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        var instanceIds = happenings.Select(h => h.InstanceId).Distinct().ToList();
        var pending = await PendingAsync(instanceIds, cancellationToken);
        if (await db.TryAsync(() => advancer.AdvanceAsync(pending, cancellationToken), cancellationToken) is not { } fault) return;

        logger.LogError(fault, "{Count} happenings stay pending from {First}", pending.Count, pending[0].Id);
        foreach (var happening in await PendingAsync(instanceIds, cancellationToken)) happening.Failed(fault.GetBaseException().Message, clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<List<Happening>> PendingAsync(List<long> instanceIds, CancellationToken cancellationToken) =>
        db.Set<Happening>().Where(h => instanceIds.Contains(h.InstanceId) && h.DoneAt == null).ToListAsync(cancellationToken);
}
