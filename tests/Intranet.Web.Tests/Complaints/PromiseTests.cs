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
