using Npgsql;

namespace Intranet.Benchmarks;

/// <summary>A row that the engine wrote, to be written again for another record.</summary>
/// <param name="IsSecond">Whether it was written by the second transaction of the walk.</param>
internal sealed record TemplateRow(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object> Values, bool IsSecond)
{
    /// <summary>The rows of a record; its id is the one parameter.</summary>
    public static string Where(string table) => table switch
    {
        "Happening" => "WHERE \"InstanceId\" = (SELECT \"Id\" FROM \"ProcessInstance\" WHERE \"RecordId\" = $1 AND \"Process\" = 'benchmark.steps')",
        "WorkItemCandidate" => "WHERE \"WorkItemId\" IN (SELECT \"Id\" FROM \"WorkItem\" WHERE \"RecordId\" = $1 AND \"Process\" = 'benchmark.steps')",
        _ => "WHERE \"RecordId\" = $1 AND \"Process\" = 'benchmark.steps'",
    };

    public static Task<List<TemplateRow>> ReadAsync(NpgsqlDataSource database, string table, long recordId) =>
        ReadAsync(database, table, $"SELECT * FROM \"{table}\" {Where(table)} ORDER BY 1", recordId);

    /// <summary>The two mail requests of the only walk so far.</summary>
    public static Task<List<TemplateRow>> ReadMessagesAsync(NpgsqlDataSource database) =>
        ReadAsync(database, "OutboxMessage", "SELECT * FROM \"OutboxMessage\" WHERE $1 < 0 ORDER BY \"Id\" DESC LIMIT 2", recordId: -1);

    /// <summary>Inserts it with ids of its own.</summary>
    public NpgsqlBatchCommand Insert(Func<long> nextId, long recordId, long instance, long item)
    {
        var command = new NpgsqlBatchCommand(
            $"INSERT INTO \"{Table}\" ({string.Join(", ", Columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"${i + 1}"))})");
        for (var i = 0; i < Columns.Count; i++)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = (Table, Columns[i]) switch
                {
                    ("ProcessInstance", "Id") or (_, "InstanceId") => instance,
                    ("WorkItem", "Id") or (_, "WorkItemId") => item,
                    (_, "Id") => nextId(),
                    (_, "RecordId") => recordId,
                    _ => Values[i],
                },
            });
        }

        return command;
    }

    private static async Task<List<TemplateRow>> ReadAsync(NpgsqlDataSource database, string table, string sql, long recordId)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = recordId });
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<TemplateRow>();
        while (await reader.ReadAsync())
        {
            var values = new object[columns.Count];
            reader.GetValues(values);
            rows.Add(new TemplateRow(table, columns, values, IsSecond: rows.Count > 0 || table == "WorkItemCandidate"));
        }

        return rows;
    }
}
