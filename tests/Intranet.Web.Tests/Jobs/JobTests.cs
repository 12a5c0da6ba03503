using Intranet.Domain.Audit;
using Intranet.Testing;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Jobs;

public sealed class JobTests(JobsApp app) : IClassFixture<JobsApp>
{
    [Fact]
    public async Task Two_nodes_run_each_time_once()
    {
        await app.StartAsync();
        await using var other = new OtherNode(app);
        await other.StartAsync();
        await Task.WhenAny(app.TickedAsync(), other.TickedAsync());
        await Task.WhenAny(app.TickedAsync(), other.TickedAsync());

        var runs = await app.QueryAsync(db => db.Set<JobRun>().AsNoTracking()
            .Where(r => r.Job == JobsApp.Tick && r.Outcome == JobOutcome.Done).OrderBy(r => r.DueAt).ToListAsync());
        runs.Count.ShouldBeGreaterThanOrEqualTo(2);
        runs.ShouldAllBe(r => r.Attempts == 1 && r.Worked == 1);
        runs.Select(r => r.DueAt).ShouldBeUnique();
        runs.Zip(runs.Skip(1)).ShouldAllBe(r => r.Second.DueAt - r.First.DueAt == TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Job_runs_at_once_when_the_administrator_says_so_and_shows_what_came_of_it()
    {
        var administrator = await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);
        var page = await administrator.GetAsync("/administration/jobs");
        var button = page.Buttons.First(b => b.Contains("ลบไฟล์ที่อัปโหลดแล้วไม่ได้ใช้", StringComparison.Ordinal));

        page = await administrator.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal), button);

        page.Text.ShouldContain("สั่งให้ทำแล้ว");
        await app.PumpAsync();
        var run = await EndedAsync(r => r.Job == "files.sweep");
        run.Outcome.ShouldBe(JobOutcome.Done, run.Error);
        (await app.QueryAsync(db => db.Set<AuditEntry>().CountAsync(e => e.EventName == "jobs.run-asked-for" && e.RecordId == run.Id))).ShouldBe(1);
        (await administrator.GetAsync("/administration/jobs")).Text.ShouldContain("เสร็จแล้ว");
    }

    [Fact]
    public async Task Job_that_fails_says_why_and_runs_again_at_its_next_time()
    {
        var run = await app.RunJobAsync(JobsApp.Fails);

        run.Outcome.ShouldBe(JobOutcome.Failed);
        run.Error.ShouldBe("something is not as it must be");
        var administrator = await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);
        (await administrator.GetAsync("/administration/jobs")).Text.ShouldContain("something is not as it must be");
        (await NextAsync(app)).Keys.ShouldContain(JobsApp.Fails);
        (await app.RunJobAsync(JobsApp.Fails)).Id.ShouldNotBe(run.Id);
    }

    private async Task<JobRun> EndedAsync(System.Linq.Expressions.Expression<Func<JobRun, bool>> which)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var run = await app.QueryAsync(db => db.Set<JobRun>().AsNoTracking().Where(which).OrderByDescending(r => r.Id).FirstOrDefaultAsync());
            if (run?.EndedAt is not null) return run;
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private static async Task<IReadOnlyDictionary<string, DateTimeOffset>> NextAsync(TestApp app) =>
        await (await app.ServicesAsync()).GetRequiredService<IJobScheduler>().NextRunsAsync(CancellationToken.None);
}

/// <summary>What is scheduled follows what is declared; an application of its own, whose scheduler the test starts.</summary>
public sealed class JobReconciliationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Start_adds_new_jobs_removes_gone_ones_and_replaces_changed_schedules_only()
    {
        var scheduler = (await app.ServicesAsync()).GetRequiredService<IJobScheduler>();
        (await scheduler.NextRunsAsync(CancellationToken.None)).ShouldBeEmpty();

        await scheduler.StartAsync([Job("a", "0 0 1 1 *"), Job("b", "0 0 1 1 *"), Job("c", "0 0 1 1 *")], CancellationToken.None);
        var before = await scheduler.NextRunsAsync(CancellationToken.None);
        await scheduler.StartAsync([Job("b", "30 2 1 1 *"), Job("c", "0 0 1 1 *"), Job("d", "0 0 1 1 *")], CancellationToken.None);
        var after = await scheduler.NextRunsAsync(CancellationToken.None);

        before.Keys.Order(StringComparer.Ordinal).ShouldBe(["a", "b", "c"]);
        after.Keys.Order(StringComparer.Ordinal).ShouldBe(["b", "c", "d"]);
        after["c"].ShouldBe(before["c"]);
        (after["b"] - before["b"]).ShouldBe(TimeSpan.FromHours(2.5));
        after["b"].ToOffset(TimeSpan.FromHours(7)).TimeOfDay.ShouldBe(new TimeSpan(2, 30, 0), "the schedule is in Bangkok's time");
    }

    private static RecurringJob Job(string name, string schedule) => new(name, schedule, (_, _) => Task.FromResult(0));
}
