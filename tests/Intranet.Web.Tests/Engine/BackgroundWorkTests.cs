using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine;

public abstract class BackgroundWorkTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Timers_fire_once_each_with_two_pumps_after_a_jump_of_the_clock()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 5);
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        App.Clock.Advance(TimeSpan.FromDays(11));

        await Task.WhenAll(App.PumpAsync(), App.PumpAsync());

        (await App.QueryAsync(db => db.Set<WorkItem>().Where(w => ids.Contains(w.RecordId)).Select(w => w.Reminders).ToListAsync())).ShouldBe([2, 2, 2, 2, 2]);
        (await App.QueryAsync(db => db.Set<Notification>().CountAsync(n => ids.Contains(n.RecordId) && n.Kind == "reminded")))
            .ShouldBe(5 * 2 * 2, "5 invitations, 2 reminders, to head and desk");
    }

    [Fact]
    public async Task Timers_that_are_overdue_fire_in_the_order_in_which_they_were_due()
    {
        await App.Build.InvitedMeetingAsync(invitations: 2);
        App.Clock.Advance(TimeSpan.FromDays(11));
        var before = await FiredAsync();

        var fired = new List<ProcessTimer>();
        while (await App.SendAsync(new FireNextTimer(), Actor.System("timers")))
            fired.AddRange((await FiredAsync()).ExceptBy(before.Concat(fired).Select(t => t.Id), t => t.Id));

        fired.Count.ShouldBeGreaterThanOrEqualTo(4);
        fired.Select(t => t.DueAt).ShouldBeInOrder();

        Task<List<ProcessTimer>> FiredAsync() =>
            App.QueryAsync(db => db.Set<ProcessTimer>().AsNoTracking().Where(t => t.DoneAt != null && !t.HasLapsed).ToListAsync());
    }

    [Fact]
    public async Task Mail_that_fails_is_tried_again_with_growing_pauses_and_parked_while_the_rest_goes_out()
    {
        await App.PumpAsync();
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (head, clerk) = (Address(invited.Invitations[0].Agency.Head), Address(invited.Invitations[0].Agency.Clerk));
        App.Mail.Refuses = to => to == head;

        var pauses = new List<TimeSpan>();
        for (var attempt = 1; attempt <= OutboxMessage.MaxAttempts; attempt++)
        {
            await App.PumpAsync();
            var refused = await App.QueryAsync(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.LastError != null));
            refused.Attempts.ShouldBe(attempt);
            refused.IsParked.ShouldBe(attempt == OutboxMessage.MaxAttempts);
            pauses.Add(refused.DueAt - App.Time.GetUtcNow());
            App.Time.Advance(pauses[^1] + TimeSpan.FromSeconds(1));
        }

        pauses.Zip(pauses.Skip(1)).ShouldAllBe(p => p.Second > p.First * 1.5);
        App.Mail.All.Count(m => m.To == clerk).ShouldBe(1);
        App.Mail.All.ShouldNotContain(m => m.To == head);
        App.Mail.Refuses = _ => false;
        (await App.PumpAsync()).ShouldBe(0, "What is parked is not tried again.");
    }

    private static string Address(TestPerson person) => $"{person.UserName}@example.go.th";
}

public sealed class BackgroundWorkOnPostgreSql(TestApp app) : BackgroundWorkTests(app), IClassFixture<TestApp>;

public sealed class BackgroundWorkAfterCommit(AfterCommitApp app) : BackgroundWorkTests(app), IClassFixture<AfterCommitApp>;

public sealed class BackgroundWorkOnSqlServer(SqlServerTestApp app) : BackgroundWorkTests(app), IClassFixture<SqlServerTestApp>;
