using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Intranet.Web.Tests.Complaints;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>Of a committee, its body, its seats and its meetings only those know whom it concerns, and nobody who is kept from the case.</summary>
public sealed class InquirySecrecyTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Body = "คณะกรรมการตรวจสอบข้อเท็จจริง ตามคำสั่งที่";

    [Fact]
    public async Task Nobody_of_an_accused_office_is_appointed_nor_anybody_accused_and_the_refusal_names_them()
    {
        var (accused, office) = (await app.Build.PersonAsync(), await app.Build.AgencyAsync());
        var scene = await InquiryScene.SetAsync(app, new AccusedParty(null, office.Id, [accused.Id]));
        var colleague = await app.Build.PersonAsync(office.Id);

        foreach (var kept in new[] { accused, office.Head, office.Clerk, colleague })
        {
            var refusal = await Should.ThrowAsync<RuleBroken>(() => scene.AppointAsync([scene.Members[0], new InquiryMember(kept.Id, MemberRole.Member), scene.Members[2]]));
            refusal.Code.ShouldBe("inquiries.member-kept-away");
            ((BilingualText)refusal.Args[0]).Th.ShouldBe(kept.NameTh);
        }

        (await app.QueryAsync(db => db.Set<Inquiry>().AnyAsync(i => i.ComplaintId == scene.CaseId))).ShouldBeFalse();
    }

    [Fact]
    public async Task Register_shows_the_body_to_those_it_concerns_and_to_nobody_else()
    {
        var scene = await InquiryScene.SetAsync(app);
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        var code = $"{WorkingGroup.ClosedCode}{inquiry.Id}";
        var agency = await app.QueryAsync(db => db.Set<Agency>().Where(a => a.Id == scene.Cases.Centre.Id || a.Id == scene.ChairsAgency.Id).Select(a => a.Code).ToListAsync());
        string[] lists = ["/organisation/working-groups", $"/organisation/people/{scene.Chair.Id}", .. agency.Select(a => $"/organisation/agencies/{a}")];

        foreach (var person in new[] { scene.Chair, scene.Member, scene.Cases.Officer, scene.MeetingSecretary })
        {
            var client = await app.SignInAsync(person.UserName);
            foreach (var page in lists) (await client.GetAsync(page)).Text.ShouldContain($"{Body} {inquiry.OrderNumber}", Case.Sensitive, $"{person.UserName} {page}");
            (await client.GetAsync($"/organisation/working-groups/{code}")).Text.ShouldContain(scene.Chair.NameTh);
        }

        foreach (var person in new[] { scene.ChairsAgency.Clerk, await app.Build.AdministratorAsync(), await app.Build.SecretaryAsync(scene.ChairsAgency) })
            await KnowsNothingAsync(person, inquiry, lists);
    }

    [Fact]
    public async Task Whoever_is_accused_learns_of_it_nowhere_whatever_roles_they_hold()
    {
        var cases = await ComplaintScene.SetAsync(app);
        var accused = await app.Build.InCentreAsync(cases.Centre);
        foreach (var role in new[] { Roles.MeetingSecretary, Roles.ComplaintSupervisor, Roles.RegistryClerk })
            await app.SendAsync(new GiveRole(accused.Id, role, cases.Centre.Id), Actor.System("test"));
        await app.SendAsync(new GiveRole(accused.Id, Roles.SystemAdmin, AgencyId: null), Actor.System("test"));
        await app.SendAsync(new GiveRole(accused.Id, Roles.Governor, AgencyId: null), Actor.System("test"));
        var fresh = await InquiryScene.SetAsync(app);
        var id = (await cases.RegisterAsync(cases.Entry(InquiryScene.Title) with { Accused = new AccusedParty(null, null, [accused.Id]) })).Id;
        var scene = fresh with { Cases = cases, CaseId = id, MeetingSecretary = await app.Build.SecretaryAsync(cases.Centre) };
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        await scene.DraftAsync(inquiry.Id);
        var meeting = await scene.MeetAsync(inquiry.Id);

        await KnowsNothingAsync(accused, inquiry, ["/organisation/working-groups", $"/organisation/people/{scene.Chair.Id}"]);
        await KnowsNothingOfMeetingsAsync(accused, inquiry, meeting);
    }

    [Fact]
    public async Task Clash_of_times_tells_nothing_of_a_meeting_to_whoever_is_kept_from_it_and_of_seats_to_nobody_outside()
    {
        var cases = await ComplaintScene.SetAsync(app);
        var accused = await app.Build.SecretaryAsync(cases.Centre);
        var scene = (await InquiryScene.SetAsync(app)) with { Cases = cases, MeetingSecretary = await app.Build.SecretaryAsync(cases.Centre) };
        scene = scene with { CaseId = (await cases.RegisterAsync(cases.Entry(InquiryScene.Title) with { Accused = new AccusedParty(null, null, [accused.Id]) })).Id };
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        var meeting = await scene.MeetAsync(inquiry.Id);
        var at = await app.QueryAsync(db => db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.Id == meeting));
        var group = await app.Build.WorkingGroupAsync(cases.Centre, scene.ChairsAgency);

        (await ClashesAsync(scene.MeetingSecretary, group.Id)).Select(c => c.MeetingId).ShouldContain(meeting);
        (await ClashesAsync(accused, group.Id)).Select(c => c.MeetingId).ShouldNotContain(meeting);
        await app.Build.InvitedMeetingAsync(group);
        (await ClashesAsync(accused, inquiry.WorkingGroupId)).SelectMany(c => c.People).ShouldBeEmpty();

        Task<IReadOnlyList<Clash>> ClashesAsync(TestPerson person, long body) => app.SendAsync(new ReadClashes([body], at.StartsAt, at.EndsAt, at.Place, But: null), person.Id);
    }

    [Fact]
    public async Task Member_who_turns_out_to_be_accused_leaves_the_committee_its_meetings_and_what_is_owed()
    {
        var scene = await InquiryScene.SetAsync(app);
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        var meeting = await scene.MeetAsync(inquiry.Id);
        (await (await app.SignInAsync(scene.Chair.UserName)).GetAsync($"/meetings/{meeting}")).Status.ShouldBe(HttpStatusCode.OK);

        await scene.SealOffAsync(scene.ChairsAgency.Id);

        await KnowsNothingAsync(scene.Chair, inquiry, ["/organisation/working-groups", $"/organisation/people/{scene.Chair.Id}"]);
        await KnowsNothingOfMeetingsAsync(scene.Chair, inquiry, meeting);
        var invitation = await app.QueryAsync(db => db.Set<Invitation>().AsNoTracking().SingleAsync(i => i.MeetingId == meeting && i.PersonId == scene.Chair.Id));
        invitation.Status.ShouldBe(InvitationStatus.Withdrawn);
        (await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordType == "Inquiry" && w.RecordId == inquiry.Id && w.ClosedAt == null)
            .SelectMany(w => w.Candidates).Where(c => c.Part == CandidatePart.Owner).Select(c => c.Principal).ToListAsync())).ShouldBe([PrincipalKey.Person(scene.Secretary.Id).Value]);
        var page = await (await app.SignInAsync(scene.Cases.Supervisor.UserName)).GetAsync($"/inquiries/{inquiry.Id}");
        page.Text.ShouldContain("พ้นจากหน้าที่แล้ว");
        page.Text.ShouldContain("กรรมการเหลือไม่ครบ");
        await Should.ThrowAsync<RecordNotFound>(() => scene.ReportAsync(inquiry.Id, scene.Chair));
    }

    [Fact]
    public async Task Members_see_the_committee_and_never_the_case_and_their_desk_sees_nothing()
    {
        var scene = await InquiryScene.SetAsync(app);
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        var meeting = await scene.MeetAsync(inquiry.Id);
        var chair = await app.SignInAsync(scene.Chair.UserName);

        var page = await chair.GetAsync($"/inquiries/{inquiry.Id}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldNotContain(InquiryScene.Title);
        (await chair.GetAsync($"/complaints/{scene.CaseId}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await KnowsNothingOfMeetingsAsync(scene.ChairsAgency.Clerk, inquiry, meeting);
    }

    [Fact]
    public async Task Governor_and_officers_see_no_committee_of_a_guarded_case()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = (await scene.Cases.RegisterAsync(scene.Cases.Entry(InquiryScene.Title) with { Secrecy = SecrecyClass.Confidential }, scene.Cases.Supervisor)).Id;
        scene = scene with { CaseId = id };
        var inquiry = await scene.ReadAsync(await scene.AppointAsync());
        var meeting = await scene.MeetAsync(inquiry.Id);

        foreach (var person in new[] { scene.Cases.Officer, await app.Build.GovernorAsync() })
        {
            await KnowsNothingAsync(person, inquiry, ["/organisation/working-groups"]);
            await KnowsNothingOfMeetingsAsync(person, inquiry, meeting);
        }

        (await (await app.SignInAsync(scene.Cases.Handler.UserName)).GetAsync($"/inquiries/{inquiry.Id}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task KnowsNothingAsync(TestPerson person, Inquiry inquiry, IEnumerable<string> lists)
    {
        var client = await app.SignInAsync(person.UserName);
        var code = $"{WorkingGroup.ClosedCode}{inquiry.Id}";
        string[] pages =
        [
            $"/inquiries/{inquiry.Id}", $"/inquiries/{inquiry.Id}/order", $"/organisation/working-groups/{code}", $"/organisation/working-groups/{code}/seats", $"/organisation/working-groups/{code}/edit",
            $"/organisation/find?kind=working-group&id={inquiry.WorkingGroupId}", $"/tasks/steps/Inquiry/{inquiry.Id}",
        ];
        foreach (var page in pages) (await client.GetAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound, $"{person.UserName} {page}");
        foreach (var page in lists.Concat(["/", "/?tab=Office", "/notifications", "/meetings/new", "/tasks/ledger", "/tasks/office?show=All", "/administration/processes?state=Any"]))
            (await client.GetAsync(page)).Text.ShouldNotContain($"{Body} {inquiry.OrderNumber}", Case.Sensitive, $"{person.UserName} {page}");
    }

    private async Task KnowsNothingOfMeetingsAsync(TestPerson person, Inquiry inquiry, long meeting)
    {
        var (client, title) = (await app.SignInAsync(person.UserName), await app.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting).Select(m => m.Title).SingleAsync()));
        var invitations = await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.MeetingId == meeting).Select(i => i.Id).ToListAsync());
        foreach (var page in invitations.Select(i => $"/meetings/invitations/{i}").Append($"/meetings/{meeting}"))
            (await client.GetAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound, $"{person.UserName} {page}");
        foreach (var page in new[] { "/", "/?tab=Office", "/notifications", "/meetings", "/meetings/calendar?month=2026-07", "/meetings/delegations" })
        {
            var text = (await client.GetAsync(page)).Text;
            text.ShouldNotContain(title, Case.Sensitive, $"{person.UserName} {page}");
            text.ShouldNotContain($"{Body} {inquiry.OrderNumber}", Case.Sensitive, $"{person.UserName} {page}");
        }
    }
}
