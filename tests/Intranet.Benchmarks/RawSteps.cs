using System.Globalization;
using Intranet.Web.Data.PostgreSql;
using Npgsql;

namespace Intranet.Benchmarks;

/// <summary>
/// The limit: the rows that the engine writes for a walk, written by SQL that reads nothing and decides nothing, in the same two
/// transactions, each one round trip. The values are those of a walk that the engine has taken.
/// </summary>
internal sealed class RawSteps : IAsyncDisposable
{
    private const int IdsAtATime = 100;

    // A disk that has just been given a gigabyte confirms commits late for a while.
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(90);

    private readonly NpgsqlDataSource _database;
    private readonly IReadOnlyList<TemplateRow> _begin;
    private readonly IReadOnlyList<TemplateRow> _fact;
    private readonly Queue<long> _ids = new();
    private readonly long _template;

    private RawSteps(NpgsqlDataSource database, IReadOnlyList<TemplateRow> begin, IReadOnlyList<TemplateRow> fact, long template) =>
        (_database, _begin, _fact, _template) = (database, begin, fact, template);

    public static async Task<RawSteps> PrepareAsync(StepApp app)
    {
        const long template = -1;
        await app.WalkAsync(template);
        var database = NpgsqlDataSource.Create(PostgreSqlIntranetDbContext.Prepared(await app.ConnectionStringAsync()));
        var rows = new List<TemplateRow>();
        string[] tables = ["ProcessInstance", "Happening", "WorkItem", "WorkItemCandidate", "Notification"];
        foreach (var table in tables) rows.AddRange(await TemplateRow.ReadAsync(database, table, template));
        rows.AddRange(await TemplateRow.ReadMessagesAsync(database));
        var begin = rows.Where(r => r.Table is "ProcessInstance" || !r.IsSecond).ToList();
        begin.Insert(3, rows.Single(r => r.Table == "WorkItemCandidate"));
        return new RawSteps(database, begin, [.. rows.Where(r => r.IsSecond)], template);
    }

    /// <summary>Two transactions, as the engine's walk.</summary>
    public async Task WalkAsync(long recordId)
    {
        var (instance, first, second) = (NextId(), NextId(), NextId());
        await RunAsync(_begin, recordId, instance, first);
        await RunAsync(_fact, recordId, instance, second, closes: first);
    }

    /// <summary>
    /// Live instances of others, each with ten open work items, so that there are so many. Then what the database would do by itself
    /// within minutes of such a load, so that it does not do so while steps are measured: statistics to plan by, and the pages to disk.
    /// </summary>
    public async Task FillAsync(int instances)
    {
        await using var count = _database.CreateCommand("SELECT count(*) FROM \"ProcessInstance\" WHERE \"RecordType\" = 'Filled'");
        var missing = instances - (int)(long)(await count.ExecuteScalarAsync())!;
        foreach (var (table, each) in new[] { ("ProcessInstance", 1), ("WorkItem", 10), ("WorkItemCandidate", 10) })
            if (missing > 0) await FillAsync(table, missing, each);
        foreach (var settle in new[] { "VACUUM ANALYZE", "CHECKPOINT" })
        {
            await using var command = _database.CreateCommand(settle);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }

        if (missing > 0) await Task.Delay(s_settling);
    }

    /// <summary>How many rows a walk leaves, of the engine and of this; they have to be the same.</summary>
    public async Task<string> RowsOfAsync(StepApp app)
    {
        const long engine = -2, raw = -3;
        await app.WalkAsync(engine);
        await WalkAsync(raw);
        var (ofEngine, ofRaw) = (await CountAsync(engine), await CountAsync(raw));
        return string.Create(CultureInfo.InvariantCulture, $"{ofEngine} / {ofRaw}");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task RunAsync(IReadOnlyList<TemplateRow> rows, long recordId, long instance, long item, long? closes = null)
    {
        await using var connection = await _database.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        Add("BEGIN");
        if (closes is { } closed)
        {
            Add("UPDATE \"WorkItem\" SET \"Status\" = 'Completed', \"ClosedAt\" = now(), \"Revision\" = \"Revision\" + 1 WHERE \"Id\" = $1", closed);
            Add("DELETE FROM \"WorkItemCandidate\" WHERE \"WorkItemId\" = $1", closed);
            Add("UPDATE \"ProcessInstance\" SET \"Step\" = 'second', \"Revision\" = \"Revision\" + 1 WHERE \"Id\" = $1", instance);
        }

        foreach (var row in rows) batch.BatchCommands.Add(row.Insert(NextId, recordId, instance, item));
        Add("COMMIT");
        await batch.ExecuteNonQueryAsync();

        void Add(string sql, params long[] values)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = value });
            batch.BatchCommands.Add(command);
        }
    }

    private async Task FillAsync(string table, int instances, int each)
    {
        var columns = (await TemplateRow.ReadAsync(_database, table, _template))[^1].Columns;
        var values = columns.Select(column => (table, column) switch
        {
            ("WorkItemCandidate", "WorkItemId") or (_, "Id") => "2000000000 + n",
            (_, "InstanceId") => "2000000000 + (n % " + instances.ToString(CultureInfo.InvariantCulture) + ")",
            (_, "RecordId") => "2000000000 + n",
            (_, "RecordType") => "'Filled'",
            (_, "Principal") => "'desk:' || (1000 + n % 400)",
            _ => $"t.\"{column}\"",
        });
        var sql = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            SELECT {string.Join(", ", values)} FROM (SELECT * FROM "{table}" {TemplateRow.Where(table)} ORDER BY 1 DESC LIMIT 1) t, generate_series(0, {(instances * each) - 1}) n
            """);
        await using var command = _database.CreateCommand(sql);
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = _template });
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> CountAsync(long recordId)
    {
        long count = 0;
        foreach (var table in new[] { "ProcessInstance", "Happening", "WorkItem", "WorkItemCandidate", "Notification" })
        {
            await using var command = _database.CreateCommand($"SELECT count(*) FROM \"{table}\" {TemplateRow.Where(table)}");
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = recordId });
            count += (long)(await command.ExecuteScalarAsync())!;
        }

        return count;
    }

    private long NextId()
    {
        lock (_ids)
        {
            if (_ids.Count == 0)
            {
                using var command = _database.CreateCommand("SELECT nextval('\"EntityFrameworkHiLoSequence\"')");
                var start = (long)command.ExecuteScalar()!;
                for (var id = start; id < start + IdsAtATime; id++) _ids.Enqueue(id);
            }

            return _ids.Dequeue();
        }
    }
}
