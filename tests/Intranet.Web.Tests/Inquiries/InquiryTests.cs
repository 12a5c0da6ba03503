using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>From the order that appoints a committee to the report that the centre accepts.</summary>
public sealed class InquiryTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Superior_appoints_and_the_chair_and_the_secretary_owe_the_report()
    {
        var scene = await InquiryScene.SetAsync(app);
        await Should.ThrowAsync<NotAllowed>(() => scene.AppointAsync(scene.Cases.Officer));

        var id = await scene.AppointAsync();

        (await OwedAsync(id)).ShouldBe([("report", PrincipalKey.Person(scene.Chair.Id).Value), ("report", PrincipalKey.Person(scene.Secretary.Id).Value)], ignoreOrder: true);
        (await (await app.SignInAsync(scene.Member.UserName)).GetAsync("/notifications")).Text.ShouldContain("ท่านได้รับแต่งตั้งเป็นกรรมการตรวจสอบข้อเท็จจริง");
        var page = await (await app.SignInAsync(scene.Cases.Officer.UserName)).GetAsync($"/complaints/{scene.CaseId}");
        page.Text.ShouldContain($"คณะกรรมการตรวจสอบข้อเท็จจริง ตามคำสั่งที่ {(await scene.ReadAsync(id)).OrderNumber}");
    }

    [Fact]
    public async Task Superior_of_another_centre_appoints_nobody()
    {
        var (scene, other) = (await InquiryScene.SetAsync(app), await InquiryScene.SetAsync(app));

        await Should.ThrowAsync<RecordNotFound>(() => scene.AppointAsync(other.Cases.Supervisor));
    }

    [Fact]
    public async Task Committee_has_three_members_one_chair_and_a_secretary_each_once()
    {
        var scene = await InquiryScene.SetAsync(app);
        var (chair, member, secretary) = (scene.Members[0], scene.Members[1], scene.Members[2]);

        (await CodeAsync([chair, secretary])).ShouldBe("inquiries.members-between");
        (await CodeAsync([chair, secretary, secretary])).ShouldBe("inquiries.member-twice");
        (await CodeAsync([chair, member with { Role = MemberRole.Chair }, secretary])).ShouldBe("inquiries.one-chair");
        (await CodeAsync([chair, member, secretary with { Role = MemberRole.Member }])).ShouldBe("inquiries.needs-secretary");
        (await Should.ThrowAsync<RuleBroken>(() => scene.AppointAsync([chair, member, new InquiryMember(987654321, MemberRole.MemberSecretary)]))).Code.ShouldBe("inquiries.no-such-member");
        await scene.AppointAsync(scene.Members, order: "77/2569");
        (await Should.ThrowAsync<RuleBroken>(() => scene.AppointAsync(scene.Members, order: "77/2569"))).Code.ShouldBe("inquiries.order-taken");

        async Task<string> CodeAsync(IReadOnlyList<InquiryMember> members) => (await Should.ThrowAsync<InvalidRequest>(() => scene.AppointAsync(members))).Errors.Single().Code;
    }

    [Fact]
    public async Task Report_is_made_by_the_chair_or_the_secretary_and_checked_by_the_centre()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        (await Should.ThrowAsync<RuleBroken>(() => scene.ReportAsync(id, scene.Member))).Code.ShouldBe("inquiries.not-yours");
        (await Should.ThrowAsync<RuleBroken>(() => scene.ReportAsync(id, scene.Cases.Officer))).Code.ShouldBe("inquiries.not-yours");

        await scene.ReportAsync(id, scene.Secretary);
        (await OwedAsync(id)).ShouldBe([("check", PrincipalKey.Role(Roles.ComplaintOfficer, scene.Cases.Centre.Id).Value)]);
        await app.SendAsync(new ReturnInquiryReport(id, (await scene.ReadAsync(id)).Revision, "ขอพยานเพิ่ม", app.Clock.Today.AddDays(9)), scene.Cases.Officer.Id);
        (await OwedAsync(id)).Select(o => o.Step).Distinct().ShouldBe(["report"]);
        (await scene.ReadAsync(id)).ReportBy.ShouldBe(app.Clock.Today.AddDays(9));

        await scene.ReportAsync(id, scene.Chair);
        await scene.AcceptAsync(id, scene.Cases.Officer);
        (await OwedAsync(id)).ShouldBeEmpty();
        var accepted = await scene.ReadAsync(id);
        (accepted.Status, accepted.ReportedById, accepted.CheckedById).ShouldBe((InquiryStatus.Accepted, scene.Chair.Id, scene.Cases.Officer.Id));
        (await (await app.SignInAsync(scene.Cases.Officer.UserName)).GetAsync($"/complaints/{scene.CaseId}/conclude")).Text.ShouldContain("พบว่ามีการเรียกรับเงินจริง");
    }

    [Fact]
    public async Task Officer_of_the_centre_who_has_a_seat_neither_owes_nor_does_the_check()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync([scene.Members[0], scene.Members[1], new InquiryMember(scene.Cases.Officer.Id, MemberRole.MemberSecretary)]);
        await scene.ReportAsync(id, scene.Chair);

        (await Should.ThrowAsync<Refusal>(() => scene.AcceptAsync(id, scene.Cases.Officer))).Code.ShouldBe("inquiries.own-report");
        (await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordType == "Inquiry" && w.RecordId == id && w.ClosedAt == null)
            .SelectMany(w => w.Candidates).Where(c => c.Part == CandidatePart.Excluded).Select(c => c.Principal).ToListAsync()))
            .ShouldContain(PrincipalKey.Person(scene.Cases.Officer.Id).Value);
        await scene.AcceptAsync(id, scene.Cases.Handler);
    }

    [Fact]
    public async Task Case_that_ends_dissolves_its_open_committee_and_the_body_meets_no_more()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        await app.PutUpEndAsync(scene.CaseId, scene.Cases.Officer, "withdrawn");
        (await (await app.SignInAsync(scene.Cases.Officer.UserName)).GetAsync($"/inquiries/{id}")).Text.ShouldContain("แต่งตั้งแล้ว");

        await app.OrderAsync(scene.CaseId, scene.Cases.Supervisor);

        var dissolved = await scene.ReadAsync(id);
        dissolved.Status.ShouldBe(InquiryStatus.Dissolved);
        (await OwedAsync(id)).ShouldBeEmpty();
        (await app.QueryAsync(db => db.Set<WorkingGroup>().Where(g => g.Id == dissolved.WorkingGroupId).Select(g => g.To).SingleAsync())).ShouldBe(app.Clock.Today);
        (await Should.ThrowAsync<RuleBroken>(() => scene.AppointAsync())).Code.ShouldBe("complaints.ended");
    }

    [Fact]
    public async Task Superior_dissolves_a_committee_with_a_reason_and_nobody_else_does()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        (await Should.ThrowAsync<RuleBroken>(() => DissolveAsync(scene.Cases.Officer))).Code.ShouldBe("inquiries.not-yours");

        await DissolveAsync(scene.Cases.Supervisor);

        (await scene.ReadAsync(id)).DissolvedReason.ShouldBe("ตั้งคณะใหม่");
        (await Should.ThrowAsync<RuleBroken>(() => DissolveAsync(scene.Cases.Supervisor))).Code.ShouldBe("inquiries.ended");
        (await Should.ThrowAsync<RuleBroken>(() => scene.ReportAsync(id, scene.Chair))).Code.ShouldBe("inquiries.not-owed");

        async Task DissolveAsync(TestPerson by) => await app.SendAsync(new DissolveInquiry(id, (await scene.ReadAsync(id)).Revision, "ตั้งคณะใหม่"), by.Id);
    }

    [Fact]
    public async Task Committee_meets_through_the_meeting_pages_by_name_and_alone()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var open = await app.Build.WorkingGroupAsync(scene.Cases.Centre, scene.ChairsAgency);
        var body = (await scene.ReadAsync(id)).WorkingGroupId;
        var chosen = new[] { new ChosenBody(body), new ChosenBody(open.Id) };
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new DraftMeeting(chosen, app.Build.Plan()), scene.MeetingSecretary.Id))).Code.ShouldBe("meetings.closed-body-alone");

        var meeting = await scene.MeetAsync(id);

        var invited = await app.QueryAsync(db => db.Set<Invitation>().AsNoTracking().Where(i => i.MeetingId == meeting).OrderBy(i => i.Order).ToListAsync());
        invited.Select(i => (i.PersonId, i.AgencyId, i.Replaceable)).ShouldBe([(scene.Chair.Id, null, false), (scene.Member.Id, null, false), (scene.Secretary.Id, null, false)]);
        var page = await (await app.SignInAsync(scene.Member.UserName)).GetAsync($"/inquiries/{id}");
        page.Text.ShouldContain("การประชุมทดสอบ");
        (await (await app.SignInAsync(scene.Member.UserName)).GetAsync($"/meetings/{meeting}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await (await app.SignInAsync(scene.MeetingSecretary.UserName)).GetAsync($"/meetings/new?group={body}")).Text.ShouldContain("ตามคำสั่งที่");
    }

    [Fact]
    public async Task Closed_body_is_changed_only_through_its_committee()
    {
        var scene = await InquiryScene.SetAsync(app);
        var body = (await scene.ReadAsync(await scene.AppointAsync())).WorkingGroupId;
        var system = Actor.System("test");
        var seat = await app.QueryAsync(db => db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == body).Select(m => m.Id).FirstAsync());

        foreach (var code in new[]
        {
            (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new AddSeat(body, 1, new Seat(MemberRole.Member, scene.Cases.Officer.Id, PostId: null)), system))).Code,
            (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new EndSeat(body, 1, seat, app.Clock.Today), system))).Code,
            (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new MoveSeat(body, 1, seat, 2), system))).Code,
        })
            code.ShouldBe("organisation.closed-body");
    }

    private Task<List<(string Step, string Principal)>> OwedAsync(long id) => app.QueryAsync(async db =>
    {
        var owed = await db.Set<WorkItem>().Where(w => w.RecordType == "Inquiry" && w.RecordId == id && w.ClosedAt == null)
            .SelectMany(w => w.Candidates.Where(c => c.Part == CandidatePart.Owner), (w, c) => new { w.Step, c.Principal }).ToListAsync();
        return owed.ConvertAll(o => (o.Step, o.Principal));
    });
}
