using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Jobs;

/// <summary>A node is killed in the middle of a job; another takes the run up and ends it.</summary>
public sealed class KilledJobTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Dictionary<string, string> s_quick = new(StringComparer.Ordinal)
    {
        [$"{JobOptions.Section}:{nameof(JobOptions.Checkin)}"] = "00:00:01",
        [$"{JobOptions.Section}:{nameof(JobOptions.Idle)}"] = "00:00:01",
    };

    [Fact]
    public async Task Run_that_was_broken_off_is_taken_up_by_the_next_node()
    {
        var database = await app.ConnectionStringAsync();
        await using var first = new AppProcess(database, s_quick);
        await using var second = new AppProcess(database, s_quick);
        await using var blocking = new NpgsqlConnection(database);
        await blocking.OpenAsync(TestContext.Current.CancellationToken);
        await using (var hold = await blocking.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            // The sweep waits for these rows: it stands in the middle of its work.
            await using (var command = new NpgsqlCommand("""LOCK TABLE "CompletedOperation" IN ACCESS EXCLUSIVE MODE""", blocking, hold))
                await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            await first.StartAsync();
            await app.SendAsync(new RunJobNow("history.sweep"), (await app.Build.AdministratorAsync()).Id);
            (await ReachedAsync(JobOutcome.Running)).Attempts.ShouldBe(1);
            await first.KillAsync();
        }

        await second.StartAsync();

        (await ReachedAsync(JobOutcome.Done)).Attempts.ShouldBe(2);
        (await app.QueryAsync(db => db.Set<JobRun>().CountAsync(r => r.Job == "history.sweep"))).ShouldBe(1);
    }

    private async Task<JobRun> ReachedAsync(JobOutcome outcome)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var run = await app.QueryAsync(db => db.Set<JobRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Job == "history.sweep"));
            if (run?.Outcome == outcome) return run;
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }
}
