using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Jobs;

/// <summary>What the nightly jobs leave and what they take.</summary>
public abstract class HousekeepingTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Sweep_takes_what_is_long_done_and_leaves_what_waits()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        await App.PumpAsync();
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        var open = await CountAsync<WorkItem>(w => ids.Contains(w.RecordId));
        (await CountAsync<Happening>(h => h.DoneAt != null)).ShouldBeGreaterThan(0);
        (await CountAsync<OutboxMessage>(m => m.DoneAt != null)).ShouldBeGreaterThan(0);

        (await App.RunJobAsync("history.sweep")).Worked.ShouldBe(0);
        App.Time.Advance(TimeSpan.FromDays(181));
        App.Clock.Advance(TimeSpan.FromDays(181));
        await App.RunJobAsync("history.sweep");

        (await CountAsync<Happening>(h => h.DoneAt != null)).ShouldBe(0);
        (await CountAsync<OutboxMessage>(m => m.DoneAt != null)).ShouldBe(0);
        (await CountAsync<WorkItem>(w => ids.Contains(w.RecordId))).ShouldBe(open);
        (await CountAsync<ProcessTimer>(t => t.DoneAt == null)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Health_check_fails_while_something_waits_for_an_administrator()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        await App.PumpAsync();
        var head = $"{invited.Invitations[0].Agency.Head.UserName}@example.go.th";
        (await App.RunJobAsync("health.check")).Error.ShouldBeNull();

        App.Mail.Refuses = to => to == head;
        await App.Build.InvitedMeetingAsync(invited.Meeting.Group);
        for (var attempt = 0; attempt < OutboxMessage.MaxAttempts; attempt++)
        {
            await App.PumpAsync();
            App.Time.Advance(TimeSpan.FromDays(1));
        }

        App.Mail.Refuses = _ => false;
        var run = await App.RunJobAsync("health.check");
        run.Outcome.ShouldBe(JobOutcome.Failed);
        run.Error.ShouldBe("messages given up: 1");

        (await App.SendAsync(new ReplayMessages("notifications.mail-person"), (await App.Build.AdministratorAsync()).Id)).ShouldBe(1);
        await App.PumpAsync();
        (await App.RunJobAsync("health.check")).Error.ShouldBeNull();
    }

    private Task<int> CountAsync<TRow>(System.Linq.Expressions.Expression<Func<TRow, bool>> which)
        where TRow : class => App.QueryAsync(db => db.Set<TRow>().CountAsync(which));
}

public sealed class HousekeepingOnPostgreSql(TestApp app) : HousekeepingTests(app), IClassFixture<TestApp>;

public sealed class HousekeepingOnSqlServer(SqlServerTestApp app) : HousekeepingTests(app), IClassFixture<SqlServerTestApp>;
