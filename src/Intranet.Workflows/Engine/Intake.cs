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
internal sealed class Intake(IntranetDbContext db, Instances instances, Advancer advancer, CommandSender commands, IBusinessClock clock, ILogger<Intake> logger)
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
            var ready = (await instances.LoadAsync(instanceIds, cancellationToken)).SelectMany(i => Ready(i).TakeWhile(h => !h.IsCommand)).ToList();
            await TryAsync(ready, async () => told = await advancer.TakeInAsync(ready, cancellationToken), cancellationToken);
            instanceIds = told;
        }
    }

    // Sends the command, unless the instance is suspended, and lets it take in how that turned out.
    private async Task CarryOutAsync(Happening due, CancellationToken cancellationToken)
    {
        if (!(await instances.LoadAsync([due.InstanceId], cancellationToken)).SelectMany(Ready).Contains(due)) return;
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
    private static IEnumerable<Happening> Ready(ProcessInstance instance)
    {
        if (instance.SuspendedAt is null) return instance.Pending;
        foreach (var happening in instance.Pending) happening.Hold();
        return [];
    }
}
