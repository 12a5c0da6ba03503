using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>From the order of the superior to the accepted report: each referral has its own clock, and who owes what is in the inbox.</summary>
public sealed class ReferralTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Nothing_goes_to_an_agency_before_the_superior_has_ordered_it_in_words_with_name_and_time()
    {
        var (scene, water) = await SceneAsync();
        var id = (await scene.RegisterAsync()).Id;

        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        (await app.QueryAsync(db => db.Set<Referral>().AnyAsync(r => r.ComplaintId == id))).ShouldBeFalse();
        (await OwedAsync<Complaint>(id)).ShouldContain(("order", PrincipalKey.Role(Roles.ComplaintSupervisor, scene.Centre.Id).Value));
        await Should.ThrowAsync<NotAllowed>(() => app.OrderAsync(id, scene.Officer));

        await app.OrderAsync(id, scene.Supervisor);
        var order = await app.QueryAsync(db => db.Set<CaseProposal>().AsNoTracking().SingleAsync(p => p.ComplaintId == id));
        (order.IsApproved, order.Wording, order.OrderedById, order.PutUpById).ShouldBe((true, "ดำเนินการตามเสนอ", scene.Supervisor.Id, scene.Officer.Id));
        order.OrderedAt.ShouldNotBeNull();
        (await app.CaseAsync(id)).Status.ShouldBe(CaseStatus.Forwarded);
        (await OwedAsync<Referral>(await app.ReferralToAsync(id, water))).ShouldContain(("acknowledge", PrincipalKey.Post(water.HeadPostId).Value));
    }

    [Fact]
    public async Task What_the_superior_returns_is_screened_again()
    {
        var (scene, water) = await SceneAsync();
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));

        await app.SendAsync(new ReturnPutUp(id, (await app.CaseAsync(id)).Revision, "ให้เพิ่มที่ว่าการอำเภอ"), scene.Supervisor.Id);

        (await app.CaseAsync(id)).Status.ShouldBe(CaseStatus.Screening);
        (await OwedAsync<Complaint>(id)).Select(o => o.Step).ShouldContain("screen");
    }

    [Fact]
    public async Task Case_is_reported_when_every_lead_has_reported_and_concluded_when_the_centre_has_accepted_them()
    {
        var (scene, water) = await SceneAsync();
        var (district, health) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var id = await ReferredAsync(scene, CaseSteps.Plan(water), CaseSteps.Plan(district), CaseSteps.Plan(health, ReferralRole.Supporting));
        var (first, second) = (await app.ReferralToAsync(id, water), await app.ReferralToAsync(id, district));

        await app.ReportAsync(first, water.Clerk);
        (await app.CaseAsync(id)).Status.ShouldBe(CaseStatus.InProgress);
        await app.ReportAsync(second, district.Head);
        (await app.CaseAsync(id)).Status.ShouldBe(CaseStatus.Reported);

        await app.AcceptAsync(first, scene.Officer);
        (await OwedAsync<Complaint>(id)).Select(o => o.Step).ShouldNotContain("conclude");
        await app.AcceptAsync(second, scene.Officer);
        (await OwedAsync<Complaint>(id)).Select(o => o.Step).ShouldContain("conclude");
    }

    [Fact]
    public async Task Two_reports_accepted_at_once_lead_to_the_conclusion()
    {
        var (scene, water) = await SceneAsync();
        var district = await app.Build.AgencyAsync();
        var id = await ReferredAsync(scene, CaseSteps.Plan(water), CaseSteps.Plan(district));
        var (first, second) = (await app.ReferralToAsync(id, water), await app.ReferralToAsync(id, district));
        await app.ReportAsync(first, water.Clerk);
        await app.ReportAsync(second, district.Clerk);

        await Task.WhenAll(app.AcceptAsync(first, scene.Officer), app.AcceptAsync(second, scene.Officer));

        // What collided beside the two acts stays pending, and is tried again ten seconds later (ADR 23).
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.PumpAsync();

        (await OwedAsync<Complaint>(id)).Select(o => o.Step).ShouldContain("conclude");
    }

    [Fact]
    public async Task Report_that_is_returned_is_owed_again_by_the_day_given()
    {
        var (scene, water) = await SceneAsync();
        var referral = await app.ReferralToAsync(await ReferredAsync(scene, CaseSteps.Plan(water)), water);
        await app.ReportAsync(referral, water.Clerk);
        var by = app.Clock.Today.AddDays(7);

        await app.SendAsync(new ReturnReport(referral, (await app.ReferralAsync(referral)).Revision, "ขอภาพถ่าย", by), scene.Officer.Id);

        var returned = await app.ReferralAsync(referral);
        (returned.Status, returned.ReportBy, returned.ReturnReason).ShouldBe((ReferralStatus.Returned, by, "ขอภาพถ่าย"));
        (await OwedAsync<Referral>(referral)).Select(o => o.Step).Distinct().ShouldBe(["report"]);
    }

    [Fact]
    public async Task First_refusal_is_settled_by_the_centre_the_second_by_the_governors_secretariat_for_good()
    {
        var (scene, water) = await SceneAsync();
        var (district, roads, secretariat) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync(), await app.Build.PersonAsync());
        await app.SendAsync(new GiveRole(secretariat.Id, Roles.SecretariatHead, null), Actor.System("test"));
        var id = await ReferredAsync(scene, CaseSteps.Plan(water));
        var first = await app.ReferralToAsync(id, water);

        await app.RefuseAsync(first, water.Head, district);
        (await OwedAsync<Referral>(first)).ShouldContain(("settle", PrincipalKey.Role(Roles.ComplaintOfficer, scene.Centre.Id).Value));
        var second = await app.SettleAsync(first, scene.Officer, district);
        (await app.ReferralAsync(first)).Status.ShouldBe(ReferralStatus.Redirected);

        await app.RefuseAsync(second, district.Head, roads);
        (await OwedAsync<Referral>(second)).ShouldBe([("settle", PrincipalKey.Role(Roles.SecretariatHead).Value)]);
        await Should.ThrowAsync<RuleBroken>(() => app.SettleAsync(second, scene.Officer, roads));
        await app.SettleAsync(second, secretariat, district);

        var settled = await app.ReferralAsync(second);
        (settled.Status, settled.IsBinding).ShouldBe((ReferralStatus.Sent, true));
        (await Should.ThrowAsync<RuleBroken>(() => app.RefuseAsync(second, district.Head, roads))).Code.ShouldBe("referrals.binding");
        (await app.CaseAsync(id)).Refusals.ShouldBe(2);
    }

    [Fact]
    public async Task Agency_sees_its_referral_and_never_the_case_nor_the_referrals_of_others()
    {
        var (scene, water) = await SceneAsync();
        var district = await app.Build.AgencyAsync();
        var id = await ReferredAsync(scene, CaseSteps.Plan(water), CaseSteps.Plan(district, ReferralRole.Supporting));
        var head = await app.SignInAsync(water.Head.UserName);

        (await head.GetAsync($"/referrals/{await app.ReferralToAsync(id, water)}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await head.GetAsync($"/referrals/{await app.ReferralToAsync(id, district)}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await head.GetAsync($"/complaints/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_reported_does_not_check_it()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = await ReferredAsync(scene, CaseSteps.Plan(scene.Centre));
        var referral = await app.ReferralToAsync(id, scene.Centre);
        await app.ReportAsync(referral, scene.Officer);

        (await Should.ThrowAsync<Refusal>(() => app.AcceptAsync(referral, scene.Officer))).Code.ShouldBe("referrals.own-report");
    }

    private async Task<(ComplaintScene Scene, TestAgency Water)> SceneAsync() => (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());

    private async Task<long> ReferredAsync(ComplaintScene scene, params IReadOnlyList<ReferralPlan> plans)
    {
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpAsync(id, scene.Officer, plans);
        await app.OrderAsync(id, scene.Supervisor);
        return id;
    }

    private Task<List<(string Step, string Principal)>> OwedAsync<TRecord>(long id) => app.QueryAsync(async db =>
    {
        var type = RecordTypes.Of<TRecord>();
        var owed = await db.Set<WorkItem>().Where(w => w.RecordType == type && w.RecordId == id && w.ClosedAt == null)
            .SelectMany(w => w.Candidates.Where(c => c.Part == CandidatePart.Owner), (w, c) => new { w.Step, c.Principal }).ToListAsync();
        return owed.ConvertAll(o => (o.Step, o.Principal));
    });
}
