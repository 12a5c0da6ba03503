using System.Globalization;
using System.Net;
using System.Reflection;
using System.Resources;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Web.Pages.Complaints;
using Intranet.Web.Pages.Privacy;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>Due, held, removed, and by which schedule: as it stands on the pages.</summary>
public sealed class PrivacyPagesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_is_due_within_ninety_days_can_be_held_in_time_by_the_officer_and_by_the_head_of_the_centre()
    {
        var scene = await RetentionScene.SetAsync(app);
        var other = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync(scene.Cases.Entry("เรื่องที่จะครบกำหนด"));
        var number = (await app.CaseAsync(id)).Number.Text;
        var due = app.Clock.Today.AddMonths(24);
        app.Clock.Set(app.Clock.Now.AddMonths(24).AddDays(-91));
        (await LinksAsync(scene.Cases.Supervisor, id)).ShouldBe(0);
        app.Clock.Set(app.Clock.Now.AddDays(1));

        var guardian = await app.SignInAsync(scene.Guardian.UserName);
        var list = await guardian.GetAsync("/privacy/due");
        list.Text.ShouldContain(ThaiDate.Short(due, Cultures.Thai));
        list.Text.ShouldNotContain("เรื่องที่จะครบกำหนด");
        (await LinksAsync(scene.Cases.Supervisor, id)).ShouldBe(1);
        (await LinksAsync(other.Cases.Supervisor, id)).ShouldBe(0);

        (await guardian.PostFormAsync($"/privacy/cases/{id}/hold", new Dictionary<string, string> { ["Input.Reason"] = "" }, "ระงับการลบ")).Errors.ShouldNotBeEmpty();
        var held = await guardian.PostFormAsync($"/privacy/cases/{id}/hold", new Dictionary<string, string> { ["Input.Reason"] = "คดีหมายเลขดำที่ 12/2569" }, "ระงับการลบ");
        held.Text.ShouldContain($"ระงับการลบเรื่อง {number} แล้ว");
        held.Text.ShouldContain("คดีหมายเลขดำที่ 12/2569");
        (await (await app.SignInAsync(other.Cases.Supervisor.UserName)).GetAsync("/privacy/holds")).Text.ShouldNotContain("คดีหมายเลขดำที่ 12/2569");
        (await (await app.SignInAsync(other.Cases.Supervisor.UserName)).GetAsync($"/privacy/cases/{id}/hold")).Status.ShouldBe(HttpStatusCode.NotFound);

        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        (await head.GetAsync($"/complaints/{id}")).Text.ShouldContain("ระงับการลบข้อมูล");
        (await head.PostFormAsync($"/privacy/cases/{id}/hold", new Dictionary<string, string> { ["Input.Reason"] = "คดีถึงที่สุด" }, "ยกเลิกการระงับ")).Text.ShouldContain("ยกเลิกการระงับเรื่อง");
        (await head.GetAsync($"/privacy/cases/{id}/hold")).Text.ShouldContain("คดีถึงที่สุด");
    }

    [Fact]
    public async Task Deletion_log_says_by_which_rule_how_much_was_removed_and_the_case_says_so_in_its_place()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync(scene.Cases.Entry("ชื่อเรื่องที่ถูกลบ"));
        var number = (await app.CaseAsync(id)).Number;
        scene.Later(months: 60);
        await scene.RunAsync();

        var log = await (await app.SignInAsync(scene.Guardian.UserName)).GetAsync($"/privacy/removals?number={number.Sequence}/{number.Year}");
        var lines = log.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).Where(t => t.Contains(number.Text, StringComparison.Ordinal)).ToList();
        lines.ShouldContain(l => l.Contains("24 เดือนหลังยุติเรื่อง", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Contains("60 เดือนหลังยุติเรื่อง", StringComparison.Ordinal));
        log.Text.ShouldNotContain("ชื่อเรื่องที่ถูกลบ");

        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var page = await head.GetAsync($"/complaints/{id}");
        page.Text.ShouldContain(Complaint.ErasedTitle);
        page.Text.ShouldContain("ลบเนื้อเรื่องและเอกสารตามกำหนด");
        (await head.GetAsync($"/complaints?q={number.Sequence:0000}/{number.Year}")).Text.ShouldContain(Complaint.ErasedTitle);
        (await head.GetAsync($"/privacy/cases/{id}/hold")).Text.ShouldContain("ไม่มีข้อมูลให้ระงับ");
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new HoldCase(id, "สายไป"), scene.Guardian.Id))).Code.ShouldBe("privacy.erased-already");
    }

    [Fact]
    public async Task Schedule_is_changed_from_a_day_on_with_its_basis()
    {
        var scene = await RetentionScene.SetAsync(app);
        var guardian = await app.SignInAsync(scene.Guardian.UserName);
        const string path = "/privacy/schedule/NotAccepted";
        var day = ThaiDate.Short(app.Clock.Today.AddDays(30), Cultures.Thai);

        (await PostAsync("12", "6", day)).Errors.ShouldContain(e => e.Contains("ต้องไม่ก่อน", StringComparison.Ordinal));
        (await PostAsync("12", "60", day)).Errors.ShouldContain(e => e.Contains("เหมือนเดิม", StringComparison.Ordinal));
        (await PostAsync("6", "36", day)).Errors.ShouldBeEmpty();

        var schedule = (await guardian.GetAsync("/privacy/schedule")).Text;
        schedule.ShouldContain($"ตั้งแต่ {day}: 6 เดือน และ 36 เดือน");
        (await guardian.GetAsync(path)).Text.ShouldContain("คำสั่งจังหวัดที่ 9/2569");
        (await Should.ThrowAsync<InvalidRequest>(async () => await app.SendAsync(
            new ChangeRetention(await app.QueryAsync(db => db.Set<RetentionRule>().Where(r => r.Class == RetentionClass.Settled).Select(r => r.Id).FirstAsync()), null, app.Clock.Today.AddDays(-1), new RetentionTerms(1, 1), "x"),
            scene.Guardian.Id))).Errors.Single().Code.ShouldBe("privacy.day-past");

        Task<Intranet.Testing.Pages.Page> PostAsync(string anonymise, string erase, string from) => guardian.PostFormAsync(path, new Dictionary<string, string>
        {
            ["Input.AnonymiseMonths"] = anonymise, ["Input.EraseMonths"] = erase, ["Input.From"] = from, ["Input.Basis"] = "คำสั่งจังหวัดที่ 9/2569",
        }, "บันทึก");
    }

    [Fact]
    public void Every_event_of_the_area_has_a_line_in_a_history()
    {
        ResourceManager[] texts = [new(typeof(ComplaintsPageTexts)), new(typeof(PrivacyPageTexts))];
        var events = typeof(CaseHeld).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t.Namespace == typeof(CaseHeld).Namespace)
            .Select(t => t.GetCustomAttribute<StoredNameAttribute>()?.Name).OfType<string>().ToList();

        events.Count.ShouldBe(5);
        events.Where(name => texts.All(t => t.GetString($"history.{name}", CultureInfo.InvariantCulture) is null)).ShouldBeEmpty();
    }

    private async Task<int> LinksAsync(TestPerson person, long id) =>
        (await (await app.SignInAsync(person.UserName)).GetAsync("/privacy/due")).Document.QuerySelectorAll($"a[href='/privacy/cases/{id}/hold']").Length;
}
