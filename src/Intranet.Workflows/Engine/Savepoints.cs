using System.Data.Common;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

internal static class Savepoints
{
    private const string Name = "attempt";

    /// <summary>
    /// Does and saves work inside the open transaction; a fault undoes the work and forgets what was loaded, but not the
    /// transaction. Refusals, collisions and what the database asks to repeat (a deadlock) are the transaction's own affair
    /// and pass through.
    /// </summary>
    /// <returns>The fault, or null.</returns>
    public static async Task<Exception?> TryAsync(this IntranetDbContext db, Func<Task> work, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Needs an open transaction.");
        await transaction.CreateSavepointAsync(Name, cancellationToken);
        try
        {
            await work();
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (Exception exception) when (
            exception is not (Refusal or OperationCanceledException or DbUpdateConcurrencyException)
            && exception.GetBaseException() is not DbException { IsTransient: true })
        {
            await transaction.RollbackToSavepointAsync(Name, cancellationToken);
            db.ChangeTracker.Clear();
            return exception;
        }
    }
}
