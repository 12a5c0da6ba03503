using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Complaints;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>For the accused office and officer the case does not exist.</summary>
public sealed class ExclusionTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Word = "เรียกรับเงินค่าอำนวยความสะดวก";

    [Fact]
    public async Task Accused_officer_of_the_centre_neither_sees_the_case_nor_owes_it_while_colleagues_do()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var accused = await app.Build.InCentreAsync(scene.Centre);
        var seen = (await scene.RegisterAsync("เรื่องอื่นที่เห็นได้")).Id;

        var id = (await scene.RegisterAsync(scene.Entry(Word) with { Accused = new AccusedParty("นิติกร", null, [accused.Id]) })).Id;

        var client = await app.SignInAsync(accused.UserName);
        (await client.GetAsync($"/complaints/{seen}")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var page in new[] { $"/complaints/{id}", $"/complaints/{id}/receipt", $"/complaints/{id}/put-up", $"/complaints/{id}/seal-off", $"/tasks/steps/Complaint/{id}" })
            (await client.GetAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
        foreach (var page in new[] { "/", "/?tab=Office", "/complaints", $"/complaints?q={Word}", "/notifications", "/referrals" })
        {
            (await client.GetAsync(page)).Text.ShouldNotContain(Word, Case.Sensitive, page);
            if (page == "/complaints") (await (await app.SignInAsync(scene.Officer.UserName)).GetAsync(page)).Text.ShouldContain(Word);
        }

        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new TakeUpComplaint(id, 1), accused.Id));
    }

    [Fact]
    public async Task Referral_of_a_case_goes_to_no_agency_that_is_accused_in_it()
    {
        var (scene, accused) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var id = (await scene.RegisterAsync(scene.Entry(Word) with { Accused = new AccusedParty(null, accused.Id, []) })).Id;

        (await Should.ThrowAsync<RuleBroken>(() => app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(accused)))).Code.ShouldBe("referrals.agency-excluded");
    }

    [Fact]
    public async Task Agency_that_turns_out_to_be_accused_is_kept_from_the_case_and_from_what_others_do_about_it()
    {
        var (scene, water, accused) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var id = (await scene.RegisterAsync(Word)).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);

        await SealOffAsync(scene, id, accused.Id);

        var referral = await app.ReferralToAsync(id, water);
        var kept = await app.QueryAsync(db => db.Set<RecordAccess>().Where(a => a.RecordType == "Referral" && a.RecordId == referral && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToListAsync());
        kept.ShouldBe([PrincipalKey.Agency(accused.Id).Value, PrincipalKey.Desk(accused.Id).Value, PrincipalKey.Post(accused.HeadPostId).Value], ignoreOrder: true);
        (await Should.ThrowAsync<RuleBroken>(() => SealOffAsync(scene, id, water.Id))).Code.ShouldBe("complaints.accused-has-it");
        (await Should.ThrowAsync<RuleBroken>(() => SealOffAsync(scene, id, scene.Centre.Id))).Code.ShouldBe("complaints.centre-accused");
    }

    [Fact]
    public async Task Everybody_below_the_accused_office_is_kept_from_the_case()
    {
        var (scene, accused) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var unit = await UnitAsync(accused.Id, "กลุ่มงาน");
        var lowest = await app.Build.PersonAsync((await UnitAsync(unit.AgencyId, "ฝ่าย")).AgencyId);
        await app.SendAsync(new GiveRole(lowest.Id, Roles.RestrictedHandler, scene.Centre.Id), Actor.System("test"));
        var id = (await scene.RegisterAsync(Word)).Id;
        await app.SendAsync(new ReadComplaint(id), lowest.Id);

        await SealOffAsync(scene, id, accused.Id);

        await Should.ThrowAsync<RecordNotFound>(app.SendAsync(new ReadComplaint(id), lowest.Id));
    }

    [Fact]
    public async Task Whoever_is_accused_by_the_time_has_no_part_in_the_referrals_work()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var id = (await scene.RegisterAsync(scene.Entry(Word) with { Accused = new AccusedParty(null, null, [water.Clerk.Id]) })).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);
        var referral = await app.ReferralToAsync(id, water);

        (await (await app.SignInAsync(water.Clerk.UserName)).GetAsync($"/referrals/{referral}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignInAsync(water.Head.UserName)).GetAsync($"/referrals/{referral}")).Status.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<RecordNotFound>(() => app.ReportAsync(referral, water.Clerk));
        var excluded = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordType == "Referral" && w.RecordId == referral)
            .SelectMany(w => w.Candidates).Where(c => c.Part == CandidatePart.Excluded).Select(c => c.Principal).ToListAsync());
        excluded.ShouldBe([PrincipalKey.Person(water.Clerk.Id).Value]);
    }

    [Fact]
    public async Task Whoever_is_accused_is_told_nothing_that_comes_to_the_office_they_work_in()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var colleague = await app.Build.PersonAsync(water.Id);
        await app.SendAsync(new GiveRole(colleague.Id, Roles.RegistryClerk, water.Id), Actor.System("test"));
        var id = (await scene.RegisterAsync(scene.Entry(Word) with { Accused = new AccusedParty(null, null, [water.Clerk.Id]) })).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);

        await app.PutUpEndAsync(id, scene.Officer, "withdrawn");
        await app.OrderAsync(id, scene.Supervisor);

        const string withdrawn = "เรื่องที่ส่งต่อถูกถอนคืน";
        (await (await app.SignInAsync(colleague.UserName)).GetAsync("/notifications")).Text.ShouldContain(withdrawn);
        (await (await app.SignInAsync(water.Clerk.UserName)).GetAsync("/notifications")).Text.ShouldNotContain(withdrawn);
    }

    [Fact]
    public async Task Officer_who_turns_out_to_be_accused_has_the_open_work_no_longer_and_no_count_of_it()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var accused = await app.Build.InCentreAsync(scene.Centre);
        var id = (await scene.RegisterAsync(Word)).Id;
        var task = await ScreeningAsync(id);
        await app.SendAsync(new ClaimWorkItem(task.Id, task.Revision), accused.Id);
        (await CountAsync(accused)).ShouldBe(2);

        await app.SendAsync(new SealOffComplaint(id, (await app.CaseAsync(id)).Revision, AgencyId: null, [accused.Id]), scene.Supervisor.Id);

        (await CountAsync(accused)).ShouldBe(0);
        (await ScreeningAsync(id)).ActualOwnerId.ShouldBeNull();
        (await CountAsync(scene.Officer)).ShouldBe(2);
    }

    private async Task<int> CountAsync(TestPerson person) => (await app.SendAsync(new CountInbox(), person.Id)).Open;

    private Task<WorkItem> ScreeningAsync(long id) => app.QueryAsync(db =>
        db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == "Complaint" && w.RecordId == id && w.Step == "screen" && w.ClosedAt == null));

    private Task<RegisteredAgency> UnitAsync(long parent, string name) => app.SendAsync(
        new RegisterAgency($"U{parent}", name, "Unit", name, AgencyKind.Provincial, null, null, 900, "หัวหน้า", "Head", ParentAgencyId: parent), Actor.System("test"));

    private async Task SealOffAsync(ComplaintScene scene, long id, long agency) =>
        await app.SendAsync(new SealOffComplaint(id, (await app.CaseAsync(id)).Revision, agency, []), scene.Officer.Id);
}
