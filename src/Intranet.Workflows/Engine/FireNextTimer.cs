using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>Fires the timer that is due first. Result: false when none is due (or others hold them all).</summary>
[StoredName("workflows.fire-next-timer"), Requires(WorkflowPermissions.Run)]
public sealed record FireNextTimer : ICommand<bool>;

internal sealed class FireNextTimerHandler(
    IntranetDbContext db, IDatabaseDialect dialect, Occurrences occurrences, Ladders ladders, IBusinessClock clock, ILogger<FireNextTimerHandler> logger)
    : IRequestHandler<FireNextTimer, bool>
{
    public async Task<bool> Handle(FireNextTimer request, CancellationToken cancellationToken)
    {
        if (await dialect.LockNextAsync(db, ProcessTimer.Queue, clock.Now, cancellationToken) is not { } timerId) return false;

        var timer = await TimerAsync();
        if (timer.EndsTheMatter)
        {
            // What moves an instance is a happening, whoever hosts it; a rung of the ladder moves nothing.
            timer.Fired(clock.Now);
            await occurrences.AddAsync(timer.InstanceId, EngineEvents.TimeIsUp, actorId: null, cancellationToken);
            return true;
        }

        if (await db.TryAsync(() => ladders.FireAsync(timer, cancellationToken), cancellationToken) is not { } fault) return true;

        // One that fails must not keep the others from firing.
        logger.LogError(fault, "Timer {TimerId} is put off", timerId);
        (await TimerAsync()).PutOff(clock.Now);
        return true;

        Task<ProcessTimer> TimerAsync() => db.Set<ProcessTimer>().SingleAsync(t => t.Id == timerId, cancellationToken);
    }
}
