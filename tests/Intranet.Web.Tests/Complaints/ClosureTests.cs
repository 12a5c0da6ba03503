using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>A case ends by an order; the complainant is told and says whether that was enough.</summary>
public sealed class ClosureTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Closed_case_is_told_and_counts_when_the_complainant_confirms()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = await ClosedAsync(scene);
        (await StepsOwedAsync(id)).ShouldContain("tell");
        await Should.ThrowAsync<RuleBroken>(() => ConfirmAsync(scene, id));

        await TellAsync(scene, id);
        (await StepsOwedAsync(id)).ShouldBeEmpty();
        await ConfirmAsync(scene, id);

        var confirmed = await app.CaseAsync(id);
        (confirmed.Status, confirmed.Answer, confirmed.Satisfaction).ShouldBe((CaseStatus.Closed, ClosureAnswer.Confirmed, 4));
        (await app.QueryAsync(db => db.Set<ProcessInstance>().AnyAsync(i => i.RecordType == "Complaint" && i.RecordId == id && i.EndedAt == null))).ShouldBeFalse();
    }

    [Fact]
    public async Task Complainant_who_is_not_content_has_the_case_taken_up_again()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = await ClosedAsync(scene);
        await TellAsync(scene, id);

        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "ยังไม่ไหลเหมือนเดิม", IsAskedByComplainant: true), scene.Officer.Id);

        var reopened = await app.CaseAsync(id);
        (reopened.Status, reopened.Answer, reopened.ClosedAt, reopened.ToldOn).ShouldBe((CaseStatus.Screening, ClosureAnswer.Disputed, null, null));
        (await StepsOwedAsync(id)).ShouldContain("screen");
    }

    [Fact]
    public async Task End_that_did_not_hold_stays_on_record_with_how_the_complainant_was_told()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = await ClosedAsync(scene);
        await TellAsync(scene, id, "หนังสือที่ มท 0017/882");
        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "ยังไม่ไหลเหมือนเดิม", IsAskedByComplainant: true), scene.Officer.Id);
        var client = await app.SignInAsync(scene.Officer.UserName);

        ShouldTell(await client.GetAsync($"/complaints/{id}"));
        await app.PutUpEndAsync(id, scene.Officer);
        await app.OrderAsync(id, scene.Supervisor);
        await TellAsync(scene, id, "คุยกับผู้ร้องแล้ว");
        await ConfirmAsync(scene, id);
        ShouldTell(await client.GetAsync($"/complaints/{id}"));
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "ท่อแตกซ้ำ", IsAskedByComplainant: false), scene.Officer.Id);

        ShouldTell(await client.GetAsync($"/complaints/{id}"));
        (await app.QueryAsync(db => db.Set<FormerEnd>().Where(e => e.ComplaintId == id).OrderBy(e => e.ReopenedAt).Select(e => new { e.Answer, e.Satisfaction, e.ToldNote }).ToListAsync()))
            .ShouldBe([new { Answer = (ClosureAnswer?)null, Satisfaction = (int?)null, ToldNote = (string?)"หนังสือที่ มท 0017/882" }, new { Answer = (ClosureAnswer?)ClosureAnswer.Confirmed, Satisfaction = (int?)4, ToldNote = (string?)"คุยกับผู้ร้องแล้ว" }]);

        static void ShouldTell(Page page)
        {
            page.Text.ShouldContain("การยุติครั้งก่อน");
            page.Text.ShouldContain("หนังสือที่ มท 0017/882");
            page.Text.ShouldContain("ไม่พอใจผล");
            page.Text.ShouldContain("ยังไม่ไหลเหมือนเดิม");
        }
    }

    [Fact]
    public async Task Case_that_ends_takes_its_open_referrals_along()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);

        await app.PutUpEndAsync(id, scene.Officer, "withdrawn");
        await app.OrderAsync(id, scene.Supervisor);

        var referral = await app.ReferralToAsync(id, water);
        (await app.ReferralAsync(referral)).Status.ShouldBe(ReferralStatus.Withdrawn);
        (await app.QueryAsync(db => db.Set<WorkItem>().AnyAsync(w => w.RecordType == "Referral" && w.RecordId == referral && w.ClosedAt == null))).ShouldBeFalse();
    }

    [Fact]
    public async Task Advice_is_answered_at_once_a_complaint_is_not()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var (advice, complaint) = ((await scene.RegisterAsync(scene.Entry() with { Nature = CaseNature.Advice })).Id, (await scene.RegisterAsync()).Id);

        await AnswerAsync(advice);
        (await app.CaseAsync(advice)).Status.ShouldBe(CaseStatus.Closed);
        (await StepsOwedAsync(advice)).ShouldBeEmpty();
        (await Should.ThrowAsync<RuleBroken>(() => AnswerAsync(complaint))).Code.ShouldBe("complaints.needs-order");

        async Task AnswerAsync(long id) => await app.SendAsync(
            new AnswerComplaintAtOnce(id, (await app.CaseAsync(id)).Revision, await app.ReasonAsync("advised"), "แนะนำขั้นตอนแล้ว"), scene.Officer.Id);
    }

    [Fact]
    public async Task Merged_case_goes_on_as_the_other_and_is_owed_no_more()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var (first, second) = ((await scene.RegisterAsync()).Id, (await scene.RegisterAsync()).Id);

        await app.SendAsync(new MergeComplaint(second, (await app.CaseAsync(second)).Revision, first), scene.Officer.Id);

        (await app.CaseAsync(second)).MergedIntoId.ShouldBe(first);
        (await StepsOwedAsync(second)).ShouldBeEmpty();
        (await StepsOwedAsync(first)).ShouldContain("screen");
        await Should.ThrowAsync<RuleBroken>(async () => await app.SendAsync(new MergeComplaint(first, (await app.CaseAsync(first)).Revision, second), scene.Officer.Id));
    }

    [Fact]
    public async Task Complainant_hears_within_fifteen_days_that_the_case_was_received()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var due = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordId == id && w.Step == "acknowledge").Select(w => w.DueAt).SingleAsync());
        Domain.Calendar.Bangkok.Date(due).ShouldBe(app.Clock.Today.AddDays(15));

        await app.SendAsync(new AcknowledgeComplaint(id, (await app.CaseAsync(id)).Revision, app.Clock.Today), scene.Officer.Id);

        (await StepsOwedAsync(id)).ShouldBe(["screen"]);
    }

    private async Task<long> ClosedAsync(ComplaintScene scene)
    {
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpEndAsync(id, scene.Officer);
        await app.OrderAsync(id, scene.Supervisor);
        return id;
    }

    private async Task TellAsync(ComplaintScene scene, long id, string? note = null) =>
        await app.SendAsync(new TellComplainant(id, (await app.CaseAsync(id)).Revision, ToldBy.Telephone, app.Clock.Today, note), scene.Officer.Id);

    private async Task ConfirmAsync(ComplaintScene scene, long id) => await app.SendAsync(new ConfirmClosure(id, (await app.CaseAsync(id)).Revision, Satisfaction: 4), scene.Officer.Id);

    private Task<List<string>> StepsOwedAsync(long id) => app.QueryAsync(db =>
        db.Set<WorkItem>().Where(w => w.RecordType == "Complaint" && w.RecordId == id && w.ClosedAt == null).Select(w => w.Step).OrderBy(s => s).ToListAsync());
}
