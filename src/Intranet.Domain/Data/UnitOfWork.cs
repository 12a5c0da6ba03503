using Intranet.Domain.Audit;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Data;

/// <summary>Listens to facts inside the transaction that makes them; what it writes commits with them or not at all.</summary>
public interface IFactListener
{
    /// <summary>The facts of one round, saved but not committed. Commands sent from here make the next round.</summary>
    Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken);
}

/// <summary>
/// One transaction around one use case: the change, what listens to it (in a loop until nothing new happens), its audit
/// trail and its outbox commit together. Repeats an <see cref="IOnce"/> command's first result instead of running it again.
/// </summary>
public sealed class UnitOfWork(
    IntranetDbContext db, SideWork sideWork, OperationLog operations, AuditTrail audit, CurrentActor current, IEnumerable<IFactListener> listeners)
{
    // Rungs of a ladder that come due together are given one after the other, and each may cross an answer.
    private const int MaxAttempts = 8;

    public bool IsOpen { get; private set; }

    /// <summary>
    /// Runs the work and commits it. Work that collides with another transaction is run again on fresh data, where the
    /// revision on the person's screen decides; so a reminder that fires meanwhile never refuses an answer. Work that fails for what
    /// it did beside itself is run again without (<see cref="SideWork"/>).
    /// </summary>
    /// <exception cref="RecordChanged">The work keeps colliding.</exception>
    public async Task<TResult> RunAsync<TResult>(UseCase useCase, Func<Task<TResult>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(useCase, work, cancellationToken);
            }
            catch (DbUpdateException exception) when (sideWork.Collided(exception))
            {
                if (attempt == MaxAttempts) throw new RecordChanged();
            }
            catch (Refusal refusal) when (refusal is not NotAllowed)
            {
                // Perhaps only because the same operation, sent twice, has just taken effect.
                if (await operations.FindAsync<TResult>(useCase, cancellationToken) is { } earlier) return earlier.Result;
                throw;
            }
            catch (Exception fault) when (sideWork.LeaveOut(fault))
            {
                // It is left out from here on, and noted: once more without it.
            }
        }
    }

    private Task<TResult> RunOnceAsync<TResult>(UseCase useCase, Func<Task<TResult>> work, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async ct =>
        {
            db.ChangeTracker.Clear();

            // A save that fails ends the transaction, or goes back to a savepoint of our own; one at every save is two round trips.
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            if (await operations.FindAsync<TResult>(useCase, ct) is { } earlier) return earlier.Result;

            IsOpen = true;
            current.Actor.StandingIn.Begin();
            try
            {
                var result = await work();
                operations.Record(useCase, result);
                await SettleAsync(useCase, ct);
                await transaction.CommitAsync(ct);
                return result;
            }
            finally
            {
                IsOpen = false;
            }
        }, cancellationToken);

    private async Task SettleAsync(UseCase useCase, CancellationToken cancellationToken)
    {
        var trail = audit.Begin(useCase);
        while (true)
        {
            // Found before saving, which lets go of what is deleted.
            var concerned = db.ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).Where(a => a.HasEvents).ToList();
            await db.SaveChangesAsync(cancellationToken);
            var facts = concerned.SelectMany(a => a.TakeEvents()).ToList();
            if (facts.Count == 0) return;

            foreach (var fact in facts) trail.Record(fact);
            foreach (var listener in listeners) await listener.OnFactsAsync(facts, cancellationToken);
        }
    }
}
