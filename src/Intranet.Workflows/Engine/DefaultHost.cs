using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Advances instances at once, in the transaction of the fact but behind a savepoint: a fault in routing must never stop
/// the counter from recording a fact. What fails stays pending and is tried again by <see cref="AdvancePending"/>.
/// </summary>
internal sealed class DefaultHost(IntranetDbContext db, Advancer advancer, IBusinessClock clock, ILogger<DefaultHost> logger) : IProcessHost
{
    private const string Savepoint = "advance";

    public async Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Facts are routed inside a transaction.");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken);
        try
        {
            await advancer.AdvanceAsync(happenings, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not (Refusal or OperationCanceledException or DbUpdateConcurrencyException))
        {
            logger.LogError(exception, "{Count} happenings stay pending from {First}", happenings.Count, happenings[0].Id);
            await transaction.RollbackToSavepointAsync(Savepoint, cancellationToken);
            db.ChangeTracker.Clear();
            var ids = happenings.Select(h => h.Id).ToList();
            foreach (var pending in await db.Set<Happening>().Where(h => ids.Contains(h.Id)).ToListAsync(cancellationToken))
                pending.Failed(exception.Message, clock.Now);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
