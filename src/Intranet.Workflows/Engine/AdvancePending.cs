using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>Tries the next happening that is pending. Result: false when none is due.</summary>
[StoredName("workflows.advance-pending"), Requires(WorkflowPermissions.Run)]
public sealed record AdvancePending : ICommand<bool>;

internal sealed class AdvancePendingHandler(IntranetDbContext db, IDatabaseDialect dialect, IProcessHost host, IBusinessClock clock, ILogger<AdvancePendingHandler> logger)
    : IRequestHandler<AdvancePending, bool>
{
    public async Task<bool> Handle(AdvancePending request, CancellationToken cancellationToken)
    {
        if (await dialect.LockNextAsync(db, Happening.Queue, clock.Now, cancellationToken) is not { } happeningId) return false;
        logger.LogWarning("Advancing happening {HappeningId}, left pending by an earlier fault", happeningId);
        await host.OnHappeningsAsync([await db.Set<Happening>().SingleAsync(h => h.Id == happeningId, cancellationToken)], cancellationToken);
        return true;
    }
}
