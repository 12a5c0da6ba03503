using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>Fires the timer that is due first. Result: false when none is due (or others hold them all).</summary>
[StoredName("workflows.fire-next-timer"), Requires(WorkflowPermissions.Run)]
public sealed record FireNextTimer : ICommand<bool>;

internal sealed class FireNextTimerHandler(IntranetDbContext db, IDatabaseDialect dialect, Advancer advancer, IBusinessClock clock)
    : IRequestHandler<FireNextTimer, bool>
{
    public async Task<bool> Handle(FireNextTimer request, CancellationToken cancellationToken)
    {
        if (await dialect.LockNextAsync(db, ProcessTimer.Queue, clock.Now, cancellationToken) is not { } timerId) return false;
        await advancer.FireAsync(await db.Set<ProcessTimer>().SingleAsync(t => t.Id == timerId, cancellationToken), cancellationToken);
        return true;
    }
}
