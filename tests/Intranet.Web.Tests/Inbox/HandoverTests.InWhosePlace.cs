using Intranet.Domain.Audit;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <content>In whose place somebody hands over, and who else hears of it.</content>
public sealed partial class HandoverTests
{
    [Fact]
    public async Task Forwarder_who_acts_by_their_own_key_leaves_those_in_place_for_whom_they_stand_in()
    {
        var scene = await app.SceneAsync();
        var (clerk, absent) = (await app.Build.PersonAsync(scene.Agency.Id), await app.Build.AgencyAsync());
        await app.SendAsync(new GiveRole(clerk.Id, Roles.RegistryClerk, scene.Agency.Id), Actor.System("test"));
        await AwayAsync(absent.Head, clerk);
        var (first, second) = (await OwedAsync(PrincipalKey.Desk(scene.Agency.Id), PrincipalKey.Post(absent.HeadPostId)), await OwedAsync(PrincipalKey.Post(absent.HeadPostId)));

        await app.SendAsync(new ForwardWorkItem(first.Id, first.Revision, scene.Of("colleague").Id, "ผู้รับผิดชอบเรื่อง"), clerk.Id);
        await app.SendAsync(new ForwardWorkItem(second.Id, second.Revision, absent.Clerk.Id, "ผู้รับผิดชอบเรื่อง"), clerk.Id);

        (await KeysAsync(first)).ShouldBe([PrincipalKey.Post(absent.HeadPostId).Value, PrincipalKey.Person(scene.Of("colleague").Id).Value], ignoreOrder: true);
        (await KeysAsync(second)).ShouldBe([PrincipalKey.Person(absent.Clerk.Id).Value], "in the head's place");
        (await OnBehalfOfAsync(first)).ShouldBeNull();
        (await OnBehalfOfAsync(second)).ShouldBe(absent.Head.Id);
        (await app.ReadAsync(second.Id)).Acts.ShouldHaveSingleItem().OnBehalfOfId.ShouldBe(absent.Head.Id);
    }

    [Fact]
    public async Task Supervisor_acts_in_their_own_right_also_when_they_stand_in_for_whoever_has_it()
    {
        var (scene, item) = (await app.SceneAsync(), await app.ItemAsync(WorkItemStatus.Ready));
        var officer = await app.Build.PersonAsync(scene.Agency.Id);
        await app.SendAsync(new ReassignWorkItem(item.Id, item.Revision, officer.Id, "ผู้รับผิดชอบเรื่อง"), scene.Of("supervisor").Id);
        await AwayAsync(officer, scene.Of("supervisor"));

        await app.SendAsync(new ReassignWorkItem(item.Id, await RevisionAsync(item), scene.Of("colleague").Id, "ลาป่วย"), scene.Of("supervisor").Id);

        (await OnBehalfOfAsync(item)).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_delegated_it_is_told_when_it_goes_on_to_somebody_else()
    {
        var scene = await app.SceneAsync();
        var (forwarded, reassigned) = (await app.ItemAsync(WorkItemStatus.Reserved, isDelegated: true), await app.ItemAsync(WorkItemStatus.Reserved, isDelegated: true));

        await app.SendAsync(new ForwardWorkItem(forwarded.Id, forwarded.Revision, scene.Of("colleague").Id, "ผู้รับผิดชอบเรื่อง"), scene.Of("owner").Id);
        await app.SendAsync(new ReassignWorkItem(reassigned.Id, reassigned.Revision, scene.Of("colleague").Id, "ลาป่วย"), scene.Of("supervisor").Id);

        (await ToldAsync(scene.Of("delegator"))).Count(kind => kind == HandedOver.MovedOn).ShouldBe(2);
    }

    [Fact]
    public async Task Officer_is_told_what_the_supervisor_does_with_their_task()
    {
        var scene = await app.SceneAsync();
        var (freed, putAside) = (await app.ItemAsync(WorkItemStatus.InProgress), await app.ItemAsync(WorkItemStatus.InProgress));

        await app.SendAsync(new ReleaseWorkItem(freed.Id, freed.Revision, "ลาป่วย"), scene.Of("supervisor").Id);
        await app.SendAsync(new SuspendWorkItem(putAside.Id, putAside.Revision, "รอแฟ้ม"), scene.Of("supervisor").Id);

        (await ToldAsync(scene.Of("owner"))).Intersect([HandedOver.Freed, HandedOver.PutAside]).Count().ShouldBe(2);
    }

    private Task<WorkItem> OwedAsync(params IReadOnlyList<PrincipalKey> owners) => app.QueryAsync(async db =>
    {
        var instance = new ProcessInstance(app.Process, TestProcess.NextRecord(), app.Clock.Now);
        db.Add(instance);
        var item = new WorkItem(instance, new NewTask(TestProcess.Task, owners, app.Clock.Now.AddDays(3)), app.Clock.Now);
        db.Add(item);
        await db.SaveChangesAsync();
        return item;
    });

    private Task<long> AwayAsync(TestPerson person, TestPerson substitute) => app.SendAsync(
        new RecordAbsence(person.Id, new AbsenceTerms(AbsenceKind.Leave, app.Clock.Today, app.Clock.Today.AddDays(5), substitute.Id, Note: null)), person.Id);

    private Task<long?> OnBehalfOfAsync(WorkItem item) => app.QueryAsync(db => db.Set<AuditEntry>()
        .Where(e => e.EventName == "workflows.work-item-handled" && e.RecordId == item.Id)
        .OrderByDescending(e => e.Id)
        .Join(db.Set<ProcessContext>(), e => e.ContextId, c => c.Id, (_, c) => c.OnBehalfOfPersonId)
        .FirstAsync());
}
