using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>The clock of the whole case: what was promised, the pause while the complainant is asked, and who is told when the day passes.</summary>
public sealed class PromiseTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Promise_of_the_category_on_the_day_of_registering_stays_whatever_becomes_of_the_category()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var category = await app.QueryAsync(db => db.Set<ComplaintCategory>().AsNoTracking().SingleAsync(c => c.Id == scene.CategoryId));

        await app.SendAsync(new ChangeCategory(category.Id, category.Revision, new CategoryTerms(category.NameTh, category.NameEn, category.ReportDays + 5, category.Order)), scene.Supervisor.Id);

        var complaint = await app.CaseAsync(id);
        (complaint.PromisedDays, complaint.ResolveBy).ShouldBe((category.ReportDays, complaint.ReceivedOn.AddDays(category.ReportDays)));
        await RestoreAsync(category, scene);
    }

    [Fact]
    public async Task While_the_complainant_is_asked_no_day_counts()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-10) })).Id;
        var before = (await app.CaseAsync(id)).ResolveBy;

        await AskAsync(scene, id, app.Clock.Today.AddDays(-8));
        var asked = await app.CaseAsync(id);
        (asked.WaitsSince, asked.IsLateOn(before.AddDays(100))).ShouldBe((app.Clock.Today.AddDays(-8), false));
        (await OpenStepsAsync(id)).ShouldContain("asked");

        await app.SendAsync(new TakeComplainantAnswer(id, asked.Revision, "ส่งภาพถ่ายมาแล้ว", app.Clock.Today.AddDays(-2)), scene.Officer.Id);
        var answered = await app.CaseAsync(id);
        (answered.WaitsSince, answered.ResolveBy).ShouldBe((null, before.AddDays(6)));
        (await OpenStepsAsync(id)).ShouldNotContain("asked");
    }

    [Fact]
    public async Task Officer_and_superior_are_told_once_when_the_promised_day_has_passed()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-90) })).Id;

        await app.PumpAsync();
        await app.PumpAsync();

        (await ToldOverdueAsync(id)).ShouldBe(1);
        (await app.CaseAsync(id)).IsLateOn(app.Clock.Today).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_is_told_while_the_complainant_is_waited_for()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var category = await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Id == scene.CategoryId).Select(c => c.ReportDays).SingleAsync());
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-category) })).Id;
        await AskAsync(scene, id, app.Clock.Today);

        app.Clock.Advance(TimeSpan.FromDays(3));
        await app.PumpAsync();

        (await ToldOverdueAsync(id)).ShouldBe(0);
    }

    [Fact]
    public async Task Case_asks_once_at_a_time_and_takes_no_answer_to_what_was_not_asked()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var nothing = new TakeComplainantAnswer(id, (await app.CaseAsync(id)).Revision, "ตอบ", app.Clock.Today);
        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(nothing, scene.Officer.Id))).Code.ShouldBe("complaints.waits-for-nothing");

        await AskAsync(scene, id, app.Clock.Today);

        (await Should.ThrowAsync<RuleBroken>(AskAsync(scene, id, app.Clock.Today))).Code.ShouldBe("complaints.waits-already");
        var early = new TakeComplainantAnswer(id, (await app.CaseAsync(id)).Revision, "ตอบ", app.Clock.Today.AddDays(-1));
        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(early, scene.Officer.Id))).Code.ShouldBe("complaints.answered-before-asked");
    }

    [Fact]
    public async Task Question_is_not_dated_before_the_case_came_nor_before_the_last_answer()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-10) })).Id;
        (await Should.ThrowAsync<RuleBroken>(AskAsync(scene, id, app.Clock.Today.AddDays(-11)))).Code.ShouldBe("complaints.asked-too-early");

        await AskAsync(scene, id, app.Clock.Today.AddDays(-8));
        await app.SendAsync(new TakeComplainantAnswer(id, (await app.CaseAsync(id)).Revision, "ส่งแล้ว", app.Clock.Today.AddDays(-2)), scene.Officer.Id);

        (await Should.ThrowAsync<RuleBroken>(AskAsync(scene, id, app.Clock.Today.AddDays(-3)))).Code.ShouldBe("complaints.asked-too-early");
        await AskAsync(scene, id, app.Clock.Today.AddDays(-2));
    }

    [Fact]
    public async Task Case_that_is_taken_up_again_has_the_promised_days_anew()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-20) })).Id;
        await app.PutUpEndAsync(id, scene.Officer);
        await app.OrderAsync(id, scene.Supervisor);

        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "น้ำไม่ไหลอีก", IsAskedByComplainant: true), scene.Officer.Id);

        var reopened = await app.CaseAsync(id);
        reopened.ResolveBy.ShouldBe(app.Clock.Today.AddDays(reopened.PromisedDays));
    }

    [Fact]
    public async Task Answer_belongs_to_the_question_put_since_the_case_was_taken_up_again()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = app.Clock.Today.AddDays(-20) })).Id;
        await AskAsync(scene, id, app.Clock.Today.AddDays(-5));
        await app.PutUpEndAsync(id, scene.Officer);
        await app.OrderAsync(id, scene.Supervisor);
        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "ผู้ร้องติดต่อกลับ", IsAskedByComplainant: false), scene.Officer.Id);
        (await Should.ThrowAsync<RuleBroken>(AskAsync(scene, id, app.Clock.Today.AddDays(-1)))).Code.ShouldBe("complaints.asked-too-early");

        await AskAsync(scene, id, app.Clock.Today);
        await app.SendAsync(new TakeComplainantAnswer(id, (await app.CaseAsync(id)).Revision, "ส่งแล้ว", app.Clock.Today), scene.Officer.Id);

        var questions = await app.QueryAsync(db => db.Set<ComplainantQuestion>().Where(q => q.ComplaintId == id).OrderBy(q => q.Id).Select(q => q.AnswerText).ToListAsync());
        questions.ShouldBe([null, "ส่งแล้ว"]);
    }

    [Fact]
    public async Task Promise_in_working_days_counts_no_weekend_neither_does_its_pause()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var category = await app.QueryAsync(db => db.Set<ComplaintCategory>().AsNoTracking().SingleAsync(c => c.Id == scene.CategoryId));
        await app.SendAsync(
            new ChangeCategory(category.Id, category.Revision, new CategoryTerms(category.NameTh, category.NameEn, ReportDays: 5, category.Order) { ReportUnit = DayUnit.Working }), scene.Supervisor.Id);
        var monday = Enumerable.Range(14, 7).Select(days => app.Clock.Today.AddDays(-days)).Single(day => day.DayOfWeek == DayOfWeek.Monday);

        var id = (await scene.RegisterAsync(scene.Entry() with { ReceivedOn = monday })).Id;
        (await app.CaseAsync(id)).ResolveBy.ShouldBe(monday.AddDays(7));

        // From Friday to Monday one working day stands still.
        await AskAsync(scene, id, monday.AddDays(4));
        await app.SendAsync(new TakeComplainantAnswer(id, (await app.CaseAsync(id)).Revision, "ส่งแล้ว", monday.AddDays(7)), scene.Officer.Id);
        (await app.CaseAsync(id)).ResolveBy.ShouldBe(monday.AddDays(8));
        await RestoreAsync(category, scene);
    }

    [Fact]
    public async Task Case_that_goes_on_as_another_waits_for_nobody()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var (id, other) = ((await scene.RegisterAsync()).Id, (await scene.RegisterAsync("น้ำประปาขุ่น")).Id);
        await AskAsync(scene, id, app.Clock.Today);

        await app.SendAsync(new MergeComplaint(id, (await app.CaseAsync(id)).Revision, other), scene.Officer.Id);

        (await app.CaseAsync(id)).WaitsSince.ShouldBeNull();
    }

    private async Task AskAsync(ComplaintScene scene, long id, DateOnly on) =>
        await app.SendAsync(new AskComplainant(id, (await app.CaseAsync(id)).Revision, "ขอภาพถ่ายมาตรวัดน้ำ", ToldBy.Telephone, on), scene.Officer.Id);

    private Task<List<string>> OpenStepsAsync(long id) => app.QueryAsync(db =>
    {
        var type = RecordTypes.Of<Complaint>();
        return db.Set<WorkItem>().Where(w => w.RecordType == type && w.RecordId == id && w.ClosedAt == null).Select(w => w.Step).ToListAsync();
    });

    private Task<int> ToldOverdueAsync(long id) => app.QueryAsync(db =>
    {
        var type = RecordTypes.Of<Complaint>();
        return db.Set<Notification>().CountAsync(n => n.RecordType == type && n.RecordId == id && n.Kind == "overdue");
    });

    private async Task RestoreAsync(ComplaintCategory category, ComplaintScene scene)
    {
        var now = await app.QueryAsync(db => db.Set<ComplaintCategory>().AsNoTracking().SingleAsync(c => c.Id == category.Id));
        await app.SendAsync(new ChangeCategory(now.Id, now.Revision, new CategoryTerms(now.NameTh, now.NameEn, category.ReportDays, now.Order)), scene.Supervisor.Id);
    }
}
