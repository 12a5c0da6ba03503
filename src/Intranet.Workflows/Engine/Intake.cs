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
internal sealed class Intake(IntranetDbContext db, Advancer advancer, CommandSender commands, IBusinessClock clock, ILogger<Intake> logger)
{
    /// <summary>Lets the instance take in its next happening, and what is pending after it.</summary>
    public Task TakeInAsync(Happening next, CancellationToken cancellationToken) =>
        next.IsCommand ? CarryOutAsync(next, cancellationToken) : TakeInAsync([next.InstanceId], cancellationToken);

    /// <summary>
    /// Lets the instances take in what is pending, up to a command that is to be sent first, and then the branches that they
    /// start or cancel. To be called inside a transaction, with everything saved.
    /// </summary>
    public async Task TakeInAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        while (instanceIds.Count > 0)
        {
            IReadOnlyList<long> told = [];
            var pending = await PendingAsync(instanceIds, cancellationToken);
            var held = await HoldAsync(pending, cancellationToken);
            var ready = pending.GroupBy(h => h.InstanceId).Where(i => !held.Contains(i.Key)).SelectMany(i => i.TakeWhile(h => !h.IsCommand)).ToList();
            await TryAsync(ready, async () => told = await advancer.TakeInAsync(ready, cancellationToken), cancellationToken);
            instanceIds = told;
        }
    }

    // Sends the command, unless the instance is suspended, and lets it take in how that turned out.
    private async Task CarryOutAsync(Happening due, CancellationToken cancellationToken)
    {
        if ((await HoldAsync([due], cancellationToken)).Count > 0) return;
        IReadOnlyList<long> told = [];
        await TryAsync(
            [due],
            async () =>
            {
                var outcome = await commands.SendAsync(due.InstanceId, cancellationToken);
                var happening = await db.Set<Happening>().SingleAsync(h => h.Id == due.Id, cancellationToken);
                happening.TurnOut(outcome);
                told = await advancer.TakeInAsync([happening], cancellationToken);
            },
            cancellationToken);
        await TakeInAsync(told, cancellationToken);
    }

    private async Task TryAsync(List<Happening> pending, Func<Task> takeIn, CancellationToken cancellationToken)
    {
        if (pending.Count == 0 || await db.TryAsync(takeIn, cancellationToken) is not { } fault) return;

        logger.LogError(fault, "{Count} happenings stay pending from {First}", pending.Count, pending[0].Id);
        var ids = pending.Select(h => h.Id).ToList();
        foreach (var happening in await db.Set<Happening>().Where(h => ids.Contains(h.Id) && h.DoneAt == null).ToListAsync(cancellationToken))
            happening.Failed(fault.GetBaseException().Message, clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }

    // A suspended instance takes in nothing: what happens waits until it is resumed.
    private async Task<List<long>> HoldAsync(List<Happening> pending, CancellationToken cancellationToken)
    {
        var ids = pending.Select(h => h.InstanceId).Distinct().ToList();
        var suspended = await db.Set<ProcessInstance>().Where(i => ids.Contains(i.Id) && i.SuspendedAt != null).Select(i => i.Id).ToListAsync(cancellationToken);
        foreach (var happening in pending.Where(h => suspended.Contains(h.InstanceId))) happening.Hold();
        return suspended;
    }

    private Task<List<Happening>> PendingAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken) =>
        db.Set<Happening>().Where(h => instanceIds.Contains(h.InstanceId) && h.DoneAt == null)
            .OrderBy(h => h.OccurredAt).ThenBy(h => h.Id).ToListAsync(cancellationToken);
}
