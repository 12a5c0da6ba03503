using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>Lets instances take in what is pending, in the order in which it happened. To be called inside a transaction.</summary>
internal sealed class Intake(
    IntranetDbContext db, Instances instances, Advancer advancer, CommandSender commands, IBusinessClock clock, ILogger<Intake> logger)
{
    /// <summary>
    /// Lets the instances take in what is pending, up to a command that is to be sent first, and then the branches that they
    /// start or cancel.
    /// </summary>
    public async Task TakeInAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        while (instanceIds.Count > 0)
        {
            var ready = (await instances.LoadAsync(instanceIds, cancellationToken)).SelectMany(i => Ready(i).TakeWhile(h => !h.IsCommand)).ToList();
            instanceIds = await advancer.TakeInAsync(ready, cancellationToken);
        }
    }

    /// <summary>
    /// Lets an instance take in its next happening, and what is pending after it. What fails stays pending and is tried again.
    /// Branches that are started or cancelled take that in later, each by itself, so that a fault of one is not the other's.
    /// </summary>
    public async Task TakeInNextAsync(long happeningId, CancellationToken cancellationToken)
    {
        var fault = await db.TryAsync(async () => await TakeInAsync(await NextAsync(), cancellationToken), cancellationToken);
        if (fault is null) return;

        logger.LogError(fault, "Happening {HappeningId} stays pending", happeningId);
        (await NextAsync()).Failed(fault.GetBaseException().Message, clock.Now);

        Task<Happening> NextAsync() => db.Set<Happening>().SingleAsync(h => h.Id == happeningId, cancellationToken);
    }

    private async Task TakeInAsync(Happening next, CancellationToken cancellationToken)
    {
        var ready = (await instances.LoadAsync([next.InstanceId], cancellationToken)).SelectMany(Ready).ToList();
        if (!ready.Contains(next)) return;
        if (!ready[0].IsCommand) await advancer.TakeInAsync([.. ready.TakeWhile(h => !h.IsCommand)], cancellationToken);
        else if (ready[0] == next) await CarryOutAsync(next, cancellationToken);
        else next.WaitFor(ready[0]);
    }

    // Sends the command, and lets the instance take in how that turned out.
    private async Task CarryOutAsync(Happening due, CancellationToken cancellationToken)
    {
        var outcome = await commands.SendAsync(due.InstanceId, cancellationToken);
        var happening = await db.Set<Happening>().SingleAsync(h => h.Id == due.Id, cancellationToken);
        happening.TurnOut(outcome);
        await advancer.TakeInAsync([happening], cancellationToken);
    }

    private IEnumerable<Happening> Ready(ProcessInstance instance)
    {
        var pending = instance.Pending.ToList();
        if (instance.SuspendedAt is not null)
        {
            // It takes in nothing: what happens waits until it is resumed.
            pending.ForEach(h => h.Hold());
            return [];
        }

        // What fails must not keep anybody from ending the instance, or moving it on.
        foreach (var failed in pending.Take(pending.FindLastIndex(h => EngineEvents.IsOrder(h.EventName))).Where(h => h.Attempts > 0)) failed.Done(clock.Now);
        return pending.Where(h => h.DoneAt is null);
    }
}
