using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>Whose list a work item stands in as it changes hands, who is told, and to whom it may be handed.</summary>
public sealed partial class HandoverTests(TaskApp app) : IClassFixture<TaskApp>
{
    [Fact]
    public async Task What_one_clerk_takes_on_leaves_the_lists_of_the_others_until_it_is_given_back()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var clerk = scene.Of("potential");
        (await KeysAsync(item)).ShouldBe([PrincipalKey.Desk(scene.Agency.Id).Value]);

        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), clerk.Id);
        (await KeysAsync(item)).ShouldBe([PrincipalKey.Person(clerk.Id).Value]);
        var claimed = await app.ReadAsync(item.Id);
        (claimed.Status, claimed.ActualOwnerId, claimed.ClaimedAt, claimed.StartedAt).ShouldBe((WorkItemStatus.Reserved, clerk.Id, app.Clock.Now, null));

        await app.SendAsync(new ReleaseWorkItem(item.Id, claimed.Revision), clerk.Id);
        (await KeysAsync(item)).ShouldBe([PrincipalKey.Desk(scene.Agency.Id).Value]);
        (await app.ReadAsync(item.Id)).Candidates.Select(c => c.Part).ShouldBe([CandidatePart.Owner, CandidatePart.Excluded], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_clocks_run_from_the_day_the_office_received_it_and_from_when_somebody_began()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var received = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromHours(5));

        await app.SendAsync(new StartWorkItem(item.Id, item.Revision), scene.Of("potential").Id);

        var begun = await app.ReadAsync(item.Id);
        (begun.OpenedAt, begun.StartedAt, begun.Status).ShouldBe((received, app.Clock.Now, WorkItemStatus.InProgress));
    }

    [Fact]
    public async Task Delegator_waits_for_it_may_take_it_back_and_gets_it_back()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var (clerk, officer) = (scene.Of("potential"), scene.Of("colleague"));
        var waitedFor = (await CountsAsync(clerk)).Waiting;

        await app.SendAsync(new DelegateWorkItem(item.Id, item.Revision, officer.Id, "โปรดจัดทำร่าง"), clerk.Id);
        (await KeysAsync(item)).ShouldBe([PrincipalKey.Person(officer.Id).Value]);
        (await ToldAsync(officer)).ShouldContain(HandedOver.Delegated);
        (await CountsAsync(clerk)).Waiting.ShouldBe(waitedFor + 1);

        await app.SendAsync(new ReleaseWorkItem(item.Id, await RevisionAsync(item)), officer.Id);
        var back = await app.ReadAsync(item.Id);
        (back.Status, back.ActualOwnerId, back.DelegatedById).ShouldBe((WorkItemStatus.Reserved, clerk.Id, null));
        (await ToldAsync(clerk)).ShouldContain(HandedOver.GivenBack);

        await app.SendAsync(new DelegateWorkItem(item.Id, back.Revision, officer.Id, Reason: null), clerk.Id);
        await app.SendAsync(new TakeBackWorkItem(item.Id, await RevisionAsync(item), "กลับจากราชการแล้ว"), clerk.Id);
        (await KeysAsync(item)).ShouldBe([PrincipalKey.Person(clerk.Id).Value]);
        (await ToldAsync(officer)).ShouldContain(HandedOver.TakenBack);
        (await CountsAsync(clerk)).Waiting.ShouldBe(waitedFor);
    }

    [Fact]
    public async Task What_was_delegated_is_not_delegated_again()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Reserved, isDelegated: true));

        var refused = await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(
            new DelegateWorkItem(item.Id, item.Revision, scene.Of("colleague").Id, Reason: null), scene.Of("owner").Id));

        refused.Code.ShouldBe("inbox.not-now");
    }

    [Fact]
    public async Task Forwarder_drops_out()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var (clerk, officer) = (scene.Of("potential"), scene.Of("colleague"));

        await app.SendAsync(new ForwardWorkItem(item.Id, item.Revision, officer.Id, "ผู้รับผิดชอบเรื่อง"), clerk.Id);

        (await KeysAsync(item)).ShouldBe([PrincipalKey.Person(officer.Id).Value]);
        (await app.ReadAsync(item.Id)).Status.ShouldBe(WorkItemStatus.Ready);
        await Should.ThrowAsync<RecordNotFound>(async () => await app.SendAsync(new ClaimWorkItem(item.Id, await RevisionAsync(item)), clerk.Id));
        (await ToldAsync(officer)).ShouldContain(HandedOver.Forwarded);
    }

    [Fact]
    public async Task Supervisor_gives_what_is_put_aside_to_somebody_else()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Suspended));
        (await KeysAsync(item)).ShouldBeEmpty();

        await app.SendAsync(new ReassignWorkItem(item.Id, item.Revision, scene.Of("colleague").Id, "ลาป่วย"), scene.Of("supervisor").Id);

        var after = await app.ReadAsync(item.Id);
        (after.Status, after.ActualOwnerId, after.SuspendedById).ShouldBe((WorkItemStatus.Reserved, scene.Of("colleague").Id, null));
        (await ToldAsync(scene.Of("owner"))).ShouldContain(HandedOver.TakenBack);
        (await ToldAsync(scene.Of("colleague"))).ShouldContain(HandedOver.Reassigned);
    }

    [Theory]
    [InlineData("excluded")]
    [InlineData("outsider")]
    public async Task It_is_handed_neither_to_the_excluded_nor_to_other_agencies(string role)
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));

        var refused = await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(
            new DelegateWorkItem(item.Id, item.Revision, scene.Of(role).Id, Reason: null), scene.Of("potential").Id));

        refused.Code.ShouldBe("inbox.cannot-be-given-to");
        (await app.QueryAsync(db => db.Set<RecordAccess>().AnyAsync(a => a.RecordType == item.RecordType && a.RecordId == item.RecordId))).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_given_a_task_that_is_open_to_colleagues_may_see_its_record()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var officer = scene.Of("colleague");

        await app.SendAsync(new DelegateWorkItem(item.Id, item.Revision, officer.Id, Reason: null), scene.Of("potential").Id);

        (await app.QueryAsync(db => db.Set<RecordAccess>().Where(a => a.RecordType == item.RecordType && a.RecordId == item.RecordId)
            .Select(a => a.Principal).ToListAsync())).ShouldBe([PrincipalKey.Person(officer.Id).Value]);
    }

    [Fact]
    public async Task Skipped_task_is_obsolete_and_the_process_goes_on()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));

        await app.SendAsync(new SkipWorkItem(item.Id, item.Revision, "ไม่จำเป็นแล้ว"), scene.Of("asker").Id);

        (await app.ReadAsync(item.Id)).Status.ShouldBe(WorkItemStatus.Obsolete);
        (await app.QueryAsync(db => db.Set<Happening>().Where(h => h.InstanceId == item.InstanceId).Select(h => h.EventName).SingleAsync()))
            .ShouldBe(EngineEvents.Skipped);
    }

    [Fact]
    public async Task Superior_is_told_once_and_the_task_becomes_urgent()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));

        await app.SendAsync(new EscalateWorkItem(item.Id, item.Revision, "ใกล้ครบกำหนด"), scene.Of("potential").Id);

        var after = await app.ReadAsync(item.Id);
        (after.Priority, after.Candidates.All(c => c.Priority == after.Priority), after.Acts[^1].Reason).ShouldBe((NewTask.UrgentPriority, true, "ใกล้ครบกำหนด"));
        await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new EscalateWorkItem(item.Id, after.Revision, "อีกครั้ง"), scene.Of("potential").Id));
    }

    [Fact]
    public async Task Supervisor_who_takes_it_from_somebody_says_why()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.InProgress));

        var refused = await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new ReleaseWorkItem(item.Id, item.Revision), scene.Of("supervisor").Id));

        refused.Code.ShouldBe("inbox.say-why");
    }

    private async Task<IReadOnlyList<string>> KeysAsync(WorkItem item) => [.. (await app.ReadAsync(item.Id)).Holders.Select(k => k.Value)];

    private async Task<int> RevisionAsync(WorkItem item) => (await app.ReadAsync(item.Id)).Revision;

    private Task<InboxSummary> CountsAsync(TestPerson person) => app.SendAsync(new CountInbox(), person.Id);

    private Task<List<string>> ToldAsync(TestPerson person) =>
        app.QueryAsync(db => db.Set<Notification>().Where(n => n.Principal == PrincipalKey.Person(person.Id).Value).Select(n => n.Kind).ToListAsync());
}
