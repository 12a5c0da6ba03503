using System.Globalization;
using System.Net;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Tasks;

/// <summary>What one official asks of another: asked, ticked, reported, returned, accepted.</summary>
public sealed class AdHocTaskTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Asked_from_a_checklist_done_returned_done_again_and_accepted()
    {
        var agency = await app.Build.AgencyAsync();
        var officer = await app.Build.PersonAsync(agency.Id);
        var (asker, doer) = (await app.SignInAsync(agency.Head.UserName), await app.SignInAsync(officer.UserName));

        var page = await asker.PostFormAsync("/tasks/new?template=handover", new Dictionary<string, string>
        {
            ["Input.Title"] = "ส่งมอบงานทะเบียน",
            ["Input.Addressee"] = PrincipalKey.Person(officer.Id).Value,
            ["Input.DueOn"] = "20/7/2569",
        }, "มอบงาน");
        page.Heading.ShouldBe("ส่งมอบงานทะเบียน", string.Join(", ", page.Errors));
        var address = page.Address.AbsolutePath;

        (await doer.GetAsync("/")).Text.ShouldContain("ดำเนินการตามที่ได้รับมอบหมาย: ส่งมอบงานทะเบียน");
        (await doer.PostFormAsync(address, new Dictionary<string, string>(), "รายงานผล")).Errors.ShouldNotBeEmpty();
        var task = await TaskAsync(address);
        await app.SendAsync(new ReportTask(task.Id, task.Revision, "เรียบร้อย", [.. task.Rows.Select(r => r.Id)]), officer.Id);
        (await StepsAsync(task.Id)).ShouldBe(["check"]);

        var returned = await asker.PostFormAsync(address, new Dictionary<string, string> { ["Input.Reason"] = "ยังไม่ได้ลงนาม" }, "ส่งคืนเพื่อแก้ไข");
        returned.Text.ShouldContain("ส่งคืนเพื่อแก้ไขแล้ว");
        (await StepsAsync(task.Id)).ShouldBe(["do"]);
        (await doer.GetAsync(address)).ValueOf("สิ่งที่ต้องแก้ไข").ShouldBe("ยังไม่ได้ลงนาม");

        (await doer.PostFormAsync(address, new Dictionary<string, string> { ["Input.Report"] = "ลงนามแล้ว" }, "รายงานผล")).Text.ShouldContain("รายงานผลแล้ว");
        (await asker.PostFormAsync(address, new Dictionary<string, string>(), "ตรวจรับ")).Text.ShouldContain("ตรวจรับแล้ว งานสิ้นสุด");
        (await StepsAsync(task.Id)).ShouldBeEmpty();
        (await asker.GetAsync("/tasks/asked")).Text.ShouldContain("ตรวจรับแล้ว (4/4)");
    }

    [Fact]
    public async Task Colleague_to_whom_it_is_delegated_sees_it_and_may_do_it()
    {
        var agency = await app.Build.AgencyAsync();
        var (officer, colleague) = (await app.Build.PersonAsync(agency.Id), await app.Build.PersonAsync(agency.Id));
        var id = await AskAsync(agency.Head, PrincipalKey.Person(officer.Id));
        (await (await app.SignInAsync(colleague.UserName)).GetAsync(Address(id))).Status.ShouldBe(HttpStatusCode.NotFound);
        var item = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == nameof(AdHocTask) && w.RecordId == id));

        await app.SendAsync(new DelegateWorkItem(item.Id, item.Revision, colleague.Id, "โปรดจัดทำ"), officer.Id);
        await app.SendAsync(new ReportTask(id, ExpectedRevision: 1, "เรียบร้อย", []), colleague.Id);

        (await StepsAsync(id)).ShouldBe(["check"]);
        (await app.SendAsync(new ReadInbox(InboxTab.Done), colleague.Id)).Rows.ShouldHaveSingleItem().WorkItemId.ShouldBe(item.Id);
    }

    [Fact]
    public async Task Asker_does_not_do_it_and_doer_does_not_accept_it()
    {
        var agency = await app.Build.AgencyAsync();
        var officer = await app.Build.PersonAsync(agency.Id);
        var id = await AskAsync(agency.Head, PrincipalKey.Person(officer.Id));

        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new ReportTask(id, 1, null, []), agency.Head.Id))).Code.ShouldBe("tasks.not-yours-to-do");
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new AcceptTask(id, 1), officer.Id))).Code.ShouldBe("tasks.not-yours-to-check");
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new AcceptTask(id, 1), agency.Head.Id))).Code.ShouldBe("tasks.not-done");
    }

    [Fact]
    public async Task Whoever_did_it_does_not_accept_it_in_the_askers_place()
    {
        var agency = await app.Build.AgencyAsync();
        var officer = await app.Build.PersonAsync(agency.Id);
        var id = await AskAsync(agency.Head, PrincipalKey.Person(officer.Id));
        await app.SendAsync(new ReportTask(id, 1, "เรียบร้อย", []), officer.Id);
        await app.SendAsync(new RecordAbsence(agency.Head.Id, new AbsenceTerms(AbsenceKind.Leave, app.Clock.Today, app.Clock.Today, officer.Id, Note: null)), agency.Head.Id);

        (await app.SendAsync(new CountInbox(), officer.Id)).Mine.ShouldBe(0);
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new AcceptTask(id, 2), officer.Id))).Code.ShouldBe("tasks.own-work");
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new ReturnTask(id, 2, "แก้ไข"), officer.Id))).Code.ShouldBe("tasks.own-work");
        await app.SendAsync(new AcceptTask(id, 2), agency.Head.Id);
    }

    [Fact]
    public async Task What_one_asks_of_oneself_one_accepts_oneself()
    {
        var agency = await app.Build.AgencyAsync();
        var id = await AskAsync(agency.Head, PrincipalKey.Person(agency.Head.Id));
        await app.SendAsync(new ReportTask(id, 1, "เรียบร้อย", []), agency.Head.Id);

        await app.SendAsync(new AcceptTask(id, 2), agency.Head.Id);

        (await StepsAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_agencies_are_asked_by_way_of_their_desk()
    {
        var (agency, other) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());

        await AskAsync(agency.Head, PrincipalKey.Desk(other.Id));
        (await app.SendAsync(new CountInbox(), other.Clerk.Id)).Office.ShouldBe(1);
        (await Should.ThrowAsync<RuleBroken>(() => AskAsync(agency.Head, PrincipalKey.Person(other.Head.Id)))).Code.ShouldBe("tasks.not-yours-to-ask");
    }

    [Fact]
    public async Task What_is_returned_comes_back_to_whoever_did_it()
    {
        var (agency, other) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var id = await AskAsync(agency.Head, PrincipalKey.Desk(other.Id));
        await app.SendAsync(new ReportTask(id, ExpectedRevision: 1, "เรียบร้อย", []), other.Clerk.Id);

        await app.SendAsync(new ReturnTask(id, ExpectedRevision: 2, "ขาดเอกสารแนบ"), agency.Head.Id);

        var item = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).AsSingleQuery()
            .SingleAsync(w => w.RecordType == nameof(AdHocTask) && w.RecordId == id && w.ClosedAt == null));
        (item.Step, item.Status, item.ActualOwnerId).ShouldBe(("do", WorkItemStatus.Reserved, other.Clerk.Id));
        item.Holders.ShouldBe([PrincipalKey.Person(other.Clerk.Id)]);
        item.PotentialOwners.ShouldBe([PrincipalKey.Desk(other.Id)]);
    }

    [Fact]
    public async Task Cancelled_task_is_owed_no_more()
    {
        var agency = await app.Build.AgencyAsync();
        var id = await AskAsync(agency.Head, PrincipalKey.Person(agency.Clerk.Id));

        await app.SendAsync(new CancelTask(id, ExpectedRevision: 1), agency.Head.Id);

        (await StepsAsync(id)).ShouldBeEmpty();
        (await app.SendAsync(new CountInbox(), agency.Clerk.Id)).Mine.ShouldBe(0);
    }

    private Task<long> AskAsync(TestPerson asker, PrincipalKey addressee) => app.SendAsync(
        new AskTask(new TaskOrder("จัดทำรายงานสรุป", "ไม่เกินสองหน้า", addressee, app.Clock.Today.AddDays(5), [])), asker.Id);

    private Task<List<string>> StepsAsync(long id) => app.QueryAsync(db => db.Set<WorkItem>()
        .Where(w => w.RecordType == nameof(AdHocTask) && w.RecordId == id && w.ClosedAt == null).Select(w => w.Step).ToListAsync());

    private Task<AdHocTask> TaskAsync(string address)
    {
        var id = long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);
        return app.QueryAsync(db => db.Set<AdHocTask>().AsNoTracking().Include(t => t.Rows).SingleAsync(t => t.Id == id));
    }

    private static string Address(long id) => string.Create(CultureInfo.InvariantCulture, $"/tasks/asked/{id}");
}
