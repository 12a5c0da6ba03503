using System.Globalization;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Intranet.Web.Data.PostgreSql;

#pragma warning disable RS0030 // The dialects are where raw SQL lives.
internal sealed class PostgreSqlDialect : IDatabaseDialect
{
    public bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public async Task<long?> LockNextAsync(DbContext db, RowQueue queue, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Names come from our own constants, never from input.
        // Ordered by what is null as well: only then is the index read in its order, and not all that is due sorted to find the first.
        var inOrder = queue.InOrderWithin is { } group
            ? $"""
                AND NOT EXISTS (SELECT 1 FROM "{queue.Table}" AS earlier
                  WHERE earlier."{group}" = q."{group}" AND earlier."{queue.Done}" IS NULL
                    AND (earlier."{queue.Due}", earlier."Id") < (q."{queue.Due}", q."Id"))
               """
            : "";
        var sql = $$"""
            SELECT q."Id" AS "Value" FROM "{{queue.Table}}" AS q
            WHERE q."{{queue.Done}}" IS NULL AND q."{{queue.Due}}" <= {0} {{inOrder}}
            ORDER BY q."{{queue.Done}}", q."{{queue.Due}}", q."Id" LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
        var ids = await db.Database.SqlQueryRaw<long>(sql, now.ToUniversalTime()).ToListAsync(cancellationToken);
        return ids.Count == 0 ? null : ids[0];
    }

    public async Task<bool> TryLockAsync(DbContext db, string name, CancellationToken cancellationToken)
    {
        var locked = await db.Database
            .SqlQueryRaw<bool>("SELECT pg_try_advisory_xact_lock(hashtext({0})) AS \"Value\"", name.ToString(CultureInfo.InvariantCulture))
            .ToListAsync(cancellationToken);
        return locked[0];
    }
}
