using Intranet.Domain.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.SqlServer;

#pragma warning disable RS0030 // The dialects are where raw SQL lives.
internal sealed class SqlServerDialect : IDatabaseDialect
{
    private const int UniqueIndexViolation = 2601;
    private const int UniqueConstraintViolation = 2627;

    public bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: UniqueIndexViolation or UniqueConstraintViolation };

    public async Task<long?> LockNextAsync(DbContext db, RowQueue queue, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Names come from our own constants, never from input.
        var inOrder = queue.InOrderWithin is { } group
            ? $"""
                AND NOT EXISTS (SELECT 1 FROM [{queue.Table}] AS earlier
                  WHERE earlier.[{group}] = q.[{group}] AND earlier.[{queue.Done}] IS NULL
                    AND (earlier.[{queue.Due}] < q.[{queue.Due}] OR (earlier.[{queue.Due}] = q.[{queue.Due}] AND earlier.[Id] < q.[Id])))
               """
            : "";
        var sql = $$"""
            SELECT TOP (1) q.[Id] AS [Value] FROM [{{queue.Table}}] AS q WITH (UPDLOCK, READPAST, ROWLOCK)
            WHERE q.[{{queue.Done}}] IS NULL AND q.[{{queue.Due}}] <= {0} {{inOrder}}
            ORDER BY q.[{{queue.Due}}], q.[Id]
            """;
        var ids = await db.Database.SqlQueryRaw<long>(sql, now).ToListAsync(cancellationToken);
        return ids.Count == 0 ? null : ids[0];
    }

    public async Task<bool> TryLockAsync(DbContext db, string name, CancellationToken cancellationToken)
    {
        const string sql = """
            DECLARE @result int;
            EXEC @result = sp_getapplock @Resource = {0}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 0;
            SELECT CAST(CASE WHEN @result >= 0 THEN 1 ELSE 0 END AS bit) AS [Value];
            """;
        var locked = await db.Database.SqlQueryRaw<bool>(sql, name).ToListAsync(cancellationToken);
        return locked[0];
    }
}
