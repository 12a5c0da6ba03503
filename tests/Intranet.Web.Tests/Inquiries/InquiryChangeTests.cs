using System.Globalization;
using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>Members of a committee are replaced by another order: who joins sees it, who leaves owes and sees nothing more.</summary>
public sealed class InquiryChangeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Secretary_of_a_committee_is_told_to_have_its_first_meeting_called_and_so_is_who_comes_instead()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        (await ToldAsync(scene.Secretary)).ShouldContain("นัดประชุมครั้งแรก");
        (await ToldAsync(scene.Chair)).ShouldNotContain("นัดประชุมครั้งแรก");

        var joined = await app.Build.PersonAsync(scene.ChairsAgency.Id);
        await ChangeAsync(scene, id, scene.Members[0], scene.Members[1], new InquiryMember(joined.Id, MemberRole.MemberSecretary));

        (await ToldAsync(joined)).ShouldContain("ท่านเป็นกรรมการและเลขานุการแทนผู้เดิม");
        var left = await ToldAsync(scene.Secretary);
        left.ShouldContain("ท่านพ้นจากการเป็นกรรมการ");
        left.ShouldNotContain("ตามคำสั่งที่");
    }

    [Fact]
    public async Task Who_leaves_owes_and_sees_nothing_more_and_who_joins_does()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var meeting = await scene.MeetAsync(id);
        var joined = await app.Build.PersonAsync(scene.Cases.Centre.Id);

        await ChangeAsync(scene, id, new InquiryMember(joined.Id, MemberRole.Chair), scene.Members[1], scene.Members[2]);

        (await OwnersAsync(id)).ShouldBe([PrincipalKey.Person(joined.Id).Value, PrincipalKey.Person(scene.Secretary.Id).Value], ignoreOrder: true);
        var (old, fresh) = (await app.SignInAsync(scene.Chair.UserName), await app.SignInAsync(joined.UserName));
        var body = await scene.ReadAsync(id);
        var invitation = await app.QueryAsync(db => db.Set<Invitation>().AsNoTracking().SingleAsync(i => i.MeetingId == meeting && i.PersonId == scene.Chair.Id));
        invitation.Status.ShouldBe(InvitationStatus.Withdrawn);
        foreach (var page in new[] { $"/inquiries/{id}", $"/inquiries/{id}/order", $"/meetings/{meeting}", $"/organisation/working-groups/{WorkingGroup.ClosedCode}{id}" })
        {
            (await old.GetAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
            (await fresh.GetAsync(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        }

        (await old.GetAsync($"/meetings/invitations/{invitation.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await old.GetAsync("/inquiries")).Text.ShouldNotContain(body.OrderNumber);
        await Should.ThrowAsync<RecordNotFound>(() => scene.ReportAsync(id, scene.Chair));
        await scene.ReportAsync(id, joined);
        (await app.QueryAsync(db => db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == body.WorkingGroupId && m.To == null).OrderBy(m => m.Order).Select(m => m.PersonId!.Value).ToListAsync()))
            .ShouldBe([joined.Id, scene.Member.Id, scene.Secretary.Id]);
    }

    [Fact]
    public async Task Whoever_works_on_the_case_goes_on_to_see_the_committee_that_they_left()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync([scene.Members[0], new InquiryMember(scene.Cases.Officer.Id, MemberRole.Member), scene.Members[2]]);
        await scene.ReportAsync(id, scene.Chair);
        (await Should.ThrowAsync<Refusal>(() => scene.AcceptAsync(id, scene.Cases.Officer))).Code.ShouldBe("inquiries.own-report");

        await ChangeAsync(scene, id, [.. scene.Members]);

        await scene.AcceptAsync(id, scene.Cases.Officer);
    }

    [Fact]
    public async Task Order_is_refused_that_names_nobody_new_or_leaves_no_committee()
    {
        var kept = await app.Build.PersonAsync();
        var scene = await InquiryScene.SetAsync(app, new AccusedParty(null, null, [kept.Id]));
        var id = await scene.AppointAsync(scene.Members, order: "91/2569");
        var (chair, member, secretary) = (scene.Members[0], scene.Members[1], scene.Members[2]);
        var fresh = new InquiryMember((await app.Build.PersonAsync()).Id, MemberRole.Member);

        (await InvalidAsync(chair, secretary)).ShouldBe("inquiries.members-between");
        (await InvalidAsync(chair, secretary, secretary)).ShouldBe("inquiries.member-twice");
        (await InvalidAsync(fresh, member, secretary)).ShouldBe("inquiries.one-chair");
        (await InvalidAsync(chair, member, fresh)).ShouldBe("inquiries.needs-secretary");
        (await BrokenAsync(chair, member, secretary)).ShouldBe("inquiries.nothing-changed");
        (await BrokenAsync(chair, fresh with { PersonId = kept.Id }, secretary)).ShouldBe("inquiries.member-kept-away");
        (await BrokenAsync(chair, fresh with { PersonId = 987654321 }, secretary)).ShouldBe("inquiries.no-such-member");
        (await Should.ThrowAsync<RuleBroken>(() => ChangeAsync(scene, id, "91/2569", chair, fresh, secretary))).Code.ShouldBe("inquiries.order-taken");
        await Should.ThrowAsync<NotAllowed>(async () => await app.SendAsync(Order(scene, id, await RevisionAsync(scene, id), "92/2569", chair, fresh, secretary), scene.Cases.Officer.Id));
        await Should.ThrowAsync<RecordChanged>(() => app.SendAsync(Order(scene, id, 99, "92/2569", chair, fresh, secretary), scene.Cases.Supervisor.Id));

        await ChangeAsync(scene, id, "92/2569", chair, fresh, secretary);
        (await Should.ThrowAsync<RuleBroken>(() => scene.AppointAsync(scene.Members, order: "92/2569"))).Code.ShouldBe("inquiries.order-taken");
        await scene.ReportAsync(id, scene.Chair);
        await scene.AcceptAsync(id, scene.Cases.Officer);
        (await BrokenAsync(chair, member, secretary)).ShouldBe("inquiries.ended");

        async Task<string> InvalidAsync(params InquiryMember[] members) => (await Should.ThrowAsync<InvalidRequest>(() => ChangeAsync(scene, id, members))).Errors.Single().Code;
        async Task<string> BrokenAsync(params InquiryMember[] members) => (await Should.ThrowAsync<RuleBroken>(() => ChangeAsync(scene, id, members))).Code;
    }

    [Fact]
    public async Task Two_orders_of_one_day_leave_who_sits_by_the_last_and_each_is_printed_as_it_was()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var (passing, staying) = (await app.Build.PersonAsync(), await app.Build.PersonAsync());
        await ChangeAsync(scene, id, scene.Members[0], new InquiryMember(passing.Id, MemberRole.Member), scene.Members[2]);
        await ChangeAsync(scene, id, scene.Members[0], new InquiryMember(staying.Id, MemberRole.ViceChair), scene.Members[2]);

        var client = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var changes = await app.QueryAsync(db => db.Set<InquiryChange>().Where(c => c.InquiryId == id).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
        var (appointing, first, second) = (await client.GetAsync($"/inquiries/{id}/order"), await PrintedAsync(changes[0]), await PrintedAsync(changes[1]));

        appointing.Text.ShouldContain(scene.Member.NameTh);
        appointing.Text.ShouldNotContain(staying.NameTh);
        first.Text.ShouldContain("เรื่อง เปลี่ยนแปลงคณะกรรมการตรวจสอบข้อเท็จจริง");
        first.Text.ShouldContain(scene.Member.NameTh);
        first.Text.ShouldContain(passing.NameTh);
        second.Text.ShouldNotContain(scene.Member.NameTh);
        second.Text.ShouldContain(staying.NameTh);
        (await PrintedAsync(id)).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await client.GetAsync($"/inquiries/{id}");
        page.Text.ShouldContain("เปลี่ยนแปลงกรรมการ");
        page.Text.ShouldContain("ย้ายไปรับราชการที่อื่น");
        (await (await app.SignInAsync(passing.UserName)).GetAsync($"/inquiries/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);

        Task<Page> PrintedAsync(long change) => client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/inquiries/{id}/order?change={change}"));
    }

    [Fact]
    public async Task Member_who_joined_today_and_turns_out_to_be_accused_leaves_like_any_other()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var joined = await app.Build.PersonAsync();
        await ChangeAsync(scene, id, new InquiryMember(joined.Id, MemberRole.Chair), scene.Members[1], scene.Members[2]);

        await scene.SealOffAsync(agency: null, joined.Id);

        (await OwnersAsync(id)).ShouldBe([PrincipalKey.Person(scene.Secretary.Id).Value]);
        (await (await app.SignInAsync(scene.Cases.Supervisor.UserName)).GetAsync($"/inquiries/{id}")).Text.ShouldContain("กรรมการเหลือไม่ครบ");
    }

    private static ChangeInquiryMembers Order(InquiryScene scene, long id, int revision, string number, params IReadOnlyList<InquiryMember> members) =>
        new(id, revision, number, scene.App.Clock.Today, "เนื่องจากกรรมการเดิมย้ายไปรับราชการที่อื่น", members);

    private static async Task<int> RevisionAsync(InquiryScene scene, long id) => (await scene.ReadAsync(id)).Revision;

    private static Task ChangeAsync(InquiryScene scene, long id, params IReadOnlyList<InquiryMember> members) => ChangeAsync(scene, id, InquiryScene.Order(), members);

    private static async Task ChangeAsync(InquiryScene scene, long id, string number, params IReadOnlyList<InquiryMember> members) =>
        await scene.App.SendAsync(Order(scene, id, await RevisionAsync(scene, id), number, members), scene.Cases.Supervisor.Id);

    private async Task<string> ToldAsync(TestPerson person) => (await (await app.SignInAsync(person.UserName)).GetAsync("/notifications")).Text;

    private Task<List<string>> OwnersAsync(long id) => app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordType == "Inquiry" && w.RecordId == id && w.ClosedAt == null)
        .SelectMany(w => w.Candidates).Where(c => c.Part == CandidatePart.Owner).Select(c => c.Principal).ToListAsync());
}
