using Intranet.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Faults;

public sealed class FirstStartTests
{
    [Fact]
    public async Task Nodes_that_start_together_on_an_empty_database_all_come_up()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var first = new AppProcess(database.ConnectionString);
        await using var second = new AppProcess(database.ConnectionString);

        await Task.WhenAll(first.StartAsync(), second.StartAsync());

        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var twice = new NpgsqlCommand("""SELECT count(*) FROM (SELECT "Ladder" FROM "ReminderRule" GROUP BY "Ladder", "Level" HAVING count(*) > 1) r""", connection);
        (await twice.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }
}
