using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Lets instances take in what is pending, behind a savepoint: a fault in routing must never stop the counter from recording
/// a fact. What fails stays pending and is tried again by <see cref="AdvancePending"/>, or with the next fact: an instance
/// takes in its happenings in their order.
/// </summary>
public sealed class Intake(IntranetDbContext db, Advancer advancer, IBusinessClock clock, ILogger<Intake> logger)
{
    /// <summary>To be called inside a transaction, with everything saved.</summary>
    public async Task TakeInAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(instanceIds, cancellationToken);
        if (await db.TryAsync(() => advancer.TakeInAsync(pending, cancellationToken), cancellationToken) is not { } fault) return;

        logger.LogError(fault, "{Count} happenings stay pending from {First}", pending.Count, pending[0].Id);
        foreach (var happening in await PendingAsync(instanceIds, cancellationToken)) happening.Failed(fault.GetBaseException().Message, clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<List<Happening>> PendingAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken) =>
        db.Set<Happening>().Where(h => instanceIds.Contains(h.InstanceId) && h.DoneAt == null).ToListAsync(cancellationToken);
}
