using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Testing;
using Intranet.Web.Pages.Tasks;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;
using Intranet.Workflows.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>A task that is late goes up: to the superior, who owes it then, and to the governor's list; each once.</summary>
public abstract class EscalationTests(TestApp app) : IAsyncLifetime
{
    private static readonly Actor s_administrator = Actor.System("test");

    public async ValueTask InitializeAsync()
    {
        app.Clock.Set(FakeBusinessClock.Start);
        await app.QueryAsync(db => db.Set<ReminderRule>().Where(r => r.Ladder == AdHocTaskProcess.DoLadder && r.Level > 3).ExecuteDeleteAsync());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Late_task_goes_to_the_superior_who_does_it()
    {
        await AddAsync(2, ReminderAction.Reassign, ReminderAudience.Superior);
        var (task, item, clerk, superior) = await AskedAsync();
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), clerk.Id);

        await PumpLateAsync(item);

        var late = await ReadAsync(item);
        late.PotentialOwners.ShouldBe([PrincipalKey.Post(superior.HeadPostId)]);
        (late.Status, late.ActualOwnerId).ShouldBe((WorkItemStatus.Ready, null));
        late.Acts.Select(a => (a.Operation, a.PersonId)).ShouldBe([(WorkItemOperation.Claim, clerk.Id), (WorkItemOperation.Reassign, null)]);
        (await ToldAsync(PrincipalKey.Person(clerk.Id), task)).ShouldContain(HandedOver.WentUp);
        (await ToldAsync(PrincipalKey.Post(superior.HeadPostId), task)).ShouldBe([HandedOver.CameUp]);
        (await InboxAsync(clerk.Id)).ShouldNotContain(item.Id);
        (await InboxAsync(superior.Head.Id)).ShouldContain(item.Id);

        var revision = await app.QueryAsync(db => db.Set<AdHocTask>().Where(t => t.Id == task).Select(t => t.Revision).SingleAsync());
        await app.SendAsync(new ReportTask(task, revision, "ดำเนินการแล้ว", []), superior.Head.Id);
        (await ReadAsync(item)).Status.ShouldBe(WorkItemStatus.Completed);
    }

    [Fact]
    public async Task Late_task_stands_first_on_the_governors_list_until_it_is_closed()
    {
        await AddAsync(2, ReminderAction.RaiseToGovernor, ReminderAudience.Owners);
        await AddAsync(4, ReminderAction.RaiseToGovernor, ReminderAudience.Owners, DayUnit.Calendar);
        var governor = await app.Build.PersonAsync((await app.Build.AgencyAsync()).Id);
        await app.SendAsync(new GiveRole(governor.Id, Roles.Governor, AgencyId: null), s_administrator);
        var (_, earlier, _, _) = await AskedAsync(days: 1);
        var (task, item, clerk, _) = await AskedAsync();

        // Nothing else is raised meanwhile: the change of the ladder is counted first, and then only this one is reminded of.
        await app.PumpAsync();
        await app.QueryAsync(db => db.Set<ProcessTimer>().Where(t => t.InstanceId != item.InstanceId).ExecuteDeleteAsync());
        await app.QueryAsync(db => db.Set<WorkItem>().ExecuteUpdateAsync(w => w.SetProperty(x => x.RaisedAt, (DateTimeOffset?)null)));

        await PumpLateAsync(item);

        var raised = await ReadAsync(item);
        raised.RaisedAt.ShouldBe(app.Clock.Now);
        raised.GivenRungs.Count.ShouldBe(raised.GivenRungs.Distinct().Count());
        (await ToldAsync(PrincipalKey.Role(Roles.Governor), task)).ShouldBe([HandedOver.Raised], "once, whatever the rungs");
        (await ToldAsync(PrincipalKey.Role(Roles.ViceGovernor), task)).ShouldBe([HandedOver.Raised]);
        var all = await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, After: null), governor.Id);
        (all.Rows[0].Id, all.Rows.Select(r => r.Id).Contains(earlier.Id), all.Raised).ShouldBe((item.Id, true, 1));
        (all.Rows[0].Subject is null, all.Rows.Single(r => r.Id == earlier.Id).Subject is null).ShouldBe((false, true), "the governor may see what was raised, and only that");
        var cursor = new LedgerCursor(IsRaised: true, all.Rows[0].DueAt, item.Id);
        (await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, cursor), governor.Id)).Rows.Select(r => r.Id).ShouldBe(all.Rows.Skip(1).Select(r => r.Id));
        (await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, After: null, IsRaised: true), governor.Id)).Rows.Select(r => r.Id).ShouldBe([item.Id]);

        var revision = await app.QueryAsync(db => db.Set<AdHocTask>().Where(t => t.Id == task).Select(t => t.Revision).SingleAsync());
        await app.SendAsync(new ReportTask(task, revision, "ดำเนินการแล้ว", []), clerk.Id);

        (await ReadAsync(item)).RaisedAt.ShouldBeNull();
        (await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, After: null), governor.Id)).Raised.ShouldBe(0);
    }

    [Fact]
    public async Task Rung_that_is_moved_before_it_is_given_is_given_by_the_new_terms_and_once()
    {
        var (task, item, _, _) = await AskedAsync(days: 14);
        await AddAsync(9, ReminderAction.RaiseToGovernor, ReminderAudience.Owners);
        var rule = await app.QueryAsync(db => db.Set<ReminderRule>().AsNoTracking().SingleAsync(r => r.Ladder == AdHocTaskProcess.DoLadder && r.Level == 4));
        await app.PumpAsync();

        await app.SendAsync(new ChangeRung(rule.Id, rule.Revision, app.Clock.Today, rule.Terms with { Days = -2 }, "เรื่องเร่งด่วน"), s_administrator);
        await app.PumpAsync();
        (await TimerAsync(item)).Level.ShouldBe(4);
        app.Clock.Set((await TimerAsync(item)).DueAt);
        await app.PumpAsync();
        (await ReadAsync(item)).RaisedAt.ShouldBe(app.Clock.Now);

        var changed = await app.QueryAsync(db => db.Set<ReminderRule>().AsNoTracking().SingleAsync(r => r.Ladder == AdHocTaskProcess.DoLadder && r.Level == 4 && r.To == null));
        await app.SendAsync(new ChangeRung(changed.Id, changed.Revision, app.Clock.Today, changed.Terms with { Days = 0 }, "ตามเดิม"), s_administrator);
        await app.PumpAsync();

        (await TimerAsync(item)).Level.ShouldBe(1, "what was given is not given again");
        (await ToldAsync(PrincipalKey.Role(Roles.Governor), task)).ShouldBe([HandedOver.Raised]);
    }

    [Fact]
    public async Task Every_rung_that_the_province_starts_with_is_sound()
    {
        var catalogue = (await app.ServicesAsync()).GetRequiredService<ProcessCatalogue>();
        var rules = await app.QueryAsync(db => db.Set<ReminderRule>().AsNoTracking().ToListAsync());

        rules.ShouldNotBeEmpty();
        rules.ShouldAllBe(r => catalogue.UsersOfLadder(r.Ladder).Count > 0 && RungRules.FaultOf(r.Terms, catalogue.UsersOfLadder(r.Ladder).Select(u => u.Task)) == null);
    }

    private Task<long> AddAsync(int days, ReminderAction action, ReminderAudience audience, DayUnit unit = DayUnit.Working) => app.SendAsync(
        new AddRung(AdHocTaskProcess.DoLadder, app.Clock.Today, new RungTerms(days, unit, action, audience), "ทดสอบ"), s_administrator);

    private async Task<(long Task, WorkItem Item, TestPerson Clerk, TestAgency Superior)> AskedAsync(int days = 3)
    {
        var (agency, above) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        await app.SendAsync(new SuperviseAgency(agency.Id, above.HeadPostId), s_administrator);
        var order = new TaskOrder("จัดทำรายงานสรุป", Instruction: null, PrincipalKey.Person(agency.Clerk.Id), app.Clock.Today.AddDays(days), []);
        var task = await app.SendAsync(new AskTask(order), agency.Head.Id);
        var item = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.Process == AdHocTaskProcess.Stored && w.RecordId == task));
        return (task, item, agency.Clerk, above);
    }

    // Ten days late, with every rung that was due since.
    private async Task PumpLateAsync(WorkItem item)
    {
        app.Clock.Set(item.DueAt.AddDays(10));
        await app.PumpAsync();
    }

    private Task<WorkItem> ReadAsync(WorkItem item) => app.QueryAsync(
        db => db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).Include(w => w.Acts.OrderBy(a => a.Id)).AsSplitQuery().SingleAsync(w => w.Id == item.Id));

    private Task<ProcessTimer> TimerAsync(WorkItem item) => app.QueryAsync(
        db => db.Set<ProcessTimer>().AsNoTracking().SingleAsync(t => t.InstanceId == item.InstanceId && t.DoneAt == null));

    private async Task<IReadOnlyList<long>> InboxAsync(long person) =>
        [.. (await app.SendAsync(new ReadInbox(InboxTab.Mine), person)).Rows.Select(r => r.WorkItemId)];

    private Task<List<string>> ToldAsync(PrincipalKey key, long task) => app.QueryAsync(db => db.Set<Notification>()
        .Where(n => n.Principal == key.Value && n.RecordId == task && n.RecordType == RecordTypes.Of<AdHocTask>() && n.Kind != "opened" && n.Kind != "reminded")
        .OrderBy(n => n.Id).Select(n => n.Kind).ToListAsync());
}

public sealed class EscalationOnDefaultHost(TestApp app) : EscalationTests(app), IClassFixture<TestApp>;

public sealed class EscalationAfterCommit(AfterCommitApp app) : EscalationTests(app), IClassFixture<AfterCommitApp>;
