using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Data;

/// <summary>What differs between the databases. Everything else is written once, for both.</summary>
public interface IDatabaseDialect
{
    /// <summary>True if saving failed because a row with the same unique key is there already.</summary>
    bool IsUniqueViolation(DbUpdateException exception);

    /// <summary>
    /// Locks the next due row of a table that is used as a queue until the transaction ends, skipping rows that
    /// others hold, so that any number of nodes can work on it and each row is worked on once.
    /// </summary>
    /// <returns>The row's id, or null when nothing is due.</returns>
    Task<long?> LockNextAsync(DbContext db, RowQueue queue, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Takes a named lock that is held until the transaction ends; false when somebody else holds it.</summary>
    Task<bool> TryLockAsync(DbContext db, string name, CancellationToken cancellationToken);
}

/// <summary>A table used as a queue: rows whose <paramref name="Done"/> is null are waiting until <paramref name="Due"/>.</summary>
/// <param name="InOrderWithin">Rows with the same value here are taken strictly in due order; null if the order is free.</param>
public sealed record RowQueue(string Table, string Due, string Done, string? InOrderWithin = null);
