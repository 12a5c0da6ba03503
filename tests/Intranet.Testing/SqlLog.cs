using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Intranet.Testing;

/// <summary>Notes every statement sent to the database while it is asked to.</summary>
internal sealed class SqlLog : DbCommandInterceptor
{
    private ConcurrentQueue<string>? _statements;

    public async Task<IReadOnlyList<string>> NotingAsync(Func<Task> work)
    {
        var statements = _statements = new ConcurrentQueue<string>();
        try
        {
            await work();
        }
        finally
        {
            _statements = null;
        }

        return [.. statements];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _statements?.Enqueue(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _statements?.Enqueue(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        _statements?.Enqueue(command.CommandText);
        return new(result);
    }
}
