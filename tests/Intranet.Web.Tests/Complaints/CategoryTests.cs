using System.Globalization;
using System.Reflection;
using System.Resources;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Pages.Complaints;
using Intranet.Web.Pages.ComplaintSettings;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>Categories and their questions as the head of a centre maintains them.</summary>
public sealed class CategoryTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Save = "บันทึก";
    private const string Add = "เพิ่มประเภทเรื่อง";
    private static int s_count;

    [Fact]
    public async Task Category_below_another_is_added_changed_and_offered_at_intake_under_its_name()
    {
        var (scene, head, code) = await SetAsync();
        var order = await scene.CategoryAsync("ORDER");

        var page = await head.PostFormAsync("/complaints/categories/new", Terms(("Input.Code", code.ToLowerInvariant()), ("Input.ParentId", Id(order))), Add);
        page.Heading.ShouldBe("เสียงดัง", string.Join(", ", page.Errors));
        var path = page.Address.AbsolutePath;
        (await head.PostFormAsync(path, new Dictionary<string, string> { ["Input.NameTh"] = "เสียงดังยามวิกาล", ["Input.ReportDays"] = "๗" }, Save)).Text.ShouldContain("บันทึกประเภทเรื่องแล้ว");

        (await (await app.SignInAsync(scene.Officer.UserName)).GetAsync("/complaints/new")).Text.ShouldContain("ความสงบเรียบร้อยและยาเสพติด › เสียงดังยามวิกาล (หน่วยงานรายงานภายใน 7 วัน)");
        var history = (await head.GetAsync(path)).Text;
        history.ShouldContain("แก้ไขประเภทเรื่อง");
        history.ShouldContain(scene.Supervisor.NameTh);
    }

    [Fact]
    public async Task Ended_category_vanishes_from_intake_with_what_is_below_it_and_stays_on_its_cases()
    {
        var (scene, head, code) = await SetAsync();
        var id = await app.SendAsync(new AddCategory(code, null, new CategoryTerms("ประเภทเดิม", "Former", 15, 80)), scene.Supervisor.Id);
        var below = await app.SendAsync(new AddCategory($"{code}-1", id, new CategoryTerms("ประเภทย่อยเดิม", "Former part", 15, 1)), scene.Supervisor.Id);
        var registered = (await scene.RegisterAsync(scene.Entry() with { CategoryId = id })).Id;

        (await head.PostFormAsync($"/complaints/categories/{id}/end", new Dictionary<string, string>(), "เลิกใช้")).Text.ShouldContain("เลิกใช้ประเภทเรื่อง ประเภทเดิม แล้ว");

        var clerk = await app.SignInAsync(scene.Officer.UserName);
        (await clerk.GetAsync("/complaints/new")).Text.ShouldNotContain("ประเภทเดิม");
        (await clerk.GetAsync("/complaints/new")).Text.ShouldNotContain("ประเภทย่อยเดิม");
        (await clerk.GetAsync($"/complaints/{registered}")).ValueOf("ประเภทเรื่อง").ShouldStartWith("ประเภทเดิม");
        (await Should.ThrowAsync<RuleBroken>(() => scene.RegisterAsync(scene.Entry() with { CategoryId = below }))).Code.ShouldBe("complaints.no-such-category");
        (await head.GetAsync($"/complaints/categories/{id}")).Buttons.ShouldNotContain(Save);
        (await Should.ThrowAsync<RuleBroken>(async () => await app.SendAsync(new ChangeCategory(id, await RevisionAsync(id), new CategoryTerms("ก", "a", 1, 1)), scene.Supervisor.Id)))
            .Code.ShouldBe("complaints.category-ended");
    }

    [Fact]
    public async Task What_is_wrong_with_a_category_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var (_, head, code) = await SetAsync();

        var page = await head.PostFormAsync(
            "/complaints/categories/new", Terms(("Input.Code", "น้ำ"), ("Input.NameEn", ""), ("Input.ReportDays", "0"), ("Input.StopTh", "โทร 191")), Add);
        page.Errors.ShouldContain("รหัส: กรุณาใช้เฉพาะตัวอักษรภาษาอังกฤษตัวพิมพ์ใหญ่ ตัวเลข และขีด (-)");
        page.Errors.ShouldContain("ชื่อภาษาอังกฤษ: กรุณาระบุข้อมูลนี้");
        page.Errors.ShouldContain("หน่วยงานรายงานภายใน: กรุณาระบุจำนวนวันตั้งแต่ 1 ถึง 365");
        page.Errors.ShouldContain("ข้อความแจ้งแทนการรับเรื่อง (ภาษาอังกฤษ): กรุณาระบุข้อมูลนี้");
        page.ValueOf("ชื่อภาษาไทย").ShouldBe("เสียงดัง");

        (await head.PostFormAsync("/complaints/categories/new", Terms(("Input.Code", "LAND")), Add)).Errors.ShouldContain("รหัส: รหัส LAND ใช้กับประเภทเรื่องอื่นแล้ว");
        var third = await Should.ThrowAsync<RuleBroken>(async () => await app.SendAsync(
            new AddCategory(code, await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Code == "EMERGENCY").Select(c => c.Id).SingleAsync()), new CategoryTerms("ก", "a", 1, 1)),
            Actor.System("test")));
        third.Code.ShouldBe("complaints.no-such-parent");
    }

    [Fact]
    public async Task Question_is_added_reworded_and_ended_on_its_page()
    {
        var (scene, head, code) = await SetAsync();
        var id = await app.SendAsync(new AddCategory(code, null, new CategoryTerms("มีคำถาม", "Asks", 15, 81)), scene.Supervisor.Id);
        var form = new Dictionary<string, string> { ["Input.Code"] = "METER", ["Input.TextTh"] = "เลขมิเตอร์", ["Input.TextEn"] = "Meter", ["Input.Kind"] = nameof(QuestionKind.Number) };

        (await head.PostFormAsync($"/complaints/categories/{id}/questions", form, Save)).Text.ShouldContain("เลขมิเตอร์");
        (await head.PostFormAsync($"/complaints/categories/{id}/questions", form, Save)).Errors.ShouldContain("รหัส: รหัส METER ใช้กับคำถามอื่นของประเภทเรื่องนี้แล้ว");
        var question = await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Id == id).SelectMany(c => c.Questions).Select(q => q.Id).SingleAsync());
        (await head.PostFormAsync($"/complaints/categories/{id}/questions/{question}", new Dictionary<string, string> { ["Input.TextTh"] = "หมายเลขมิเตอร์น้ำ" }, Save))
            .Text.ShouldContain("หมายเลขมิเตอร์น้ำ");

        var ended = await head.PostFormAsync($"/complaints/categories/{id}/questions/{question}", new Dictionary<string, string>(), "เลิกใช้คำถามนี้");

        ended.Text.ShouldContain("เลิกใช้ตั้งแต่");
        (await (await app.SignInAsync(scene.Officer.UserName)).GetAsync($"/complaints/questions?Input.CategoryId={id}")).Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task Category_asks_six_questions_and_no_more()
    {
        var (scene, head, code) = await SetAsync();
        var id = await app.SendAsync(new AddCategory(code, null, new CategoryTerms("หลายคำถาม", "Many", 15, 82)), scene.Supervisor.Id);
        for (var i = 0; i < ComplaintCategory.MostQuestions; i++) await AskAsync($"Q{i}");

        (await Should.ThrowAsync<RuleBroken>(() => AskAsync("Q7"))).Code.ShouldBe("complaints.too-many-questions");
        (await head.GetAsync($"/complaints/categories/{id}")).Links.ShouldNotContain("เพิ่มคำถาม");

        async Task AskAsync(string question) => await app.SendAsync(
            new WriteQuestion(id, await RevisionAsync(id), null, question, new QuestionTerms($"คำถาม {question}", question, QuestionKind.Text)), scene.Supervisor.Id);
    }

    [Fact]
    public async Task Change_by_somebody_who_saw_an_older_state_overwrites_nothing()
    {
        var (scene, head, code) = await SetAsync();
        var id = await app.SendAsync(new AddCategory(code, null, new CategoryTerms("ก่อนแก้ไข", "Before", 15, 83)), scene.Supervisor.Id);
        var page = await head.GetAsync($"/complaints/categories/{id}");
        await app.SendAsync(new ChangeCategory(id, await RevisionAsync(id), new CategoryTerms("แก้ไขแล้ว", "After", 15, 83)), scene.Supervisor.Id);

        (await head.SubmitAsync(page, new Dictionary<string, string> { ["Input.NameTh"] = "ทับ" }, Save)).Errors.ShouldNotBeEmpty();
        (await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Id == id).Select(c => c.NameTh).SingleAsync())).ShouldBe("แก้ไขแล้ว");
    }

    [Fact]
    public void Every_event_of_the_area_has_a_line_in_a_history()
    {
        ResourceManager[] texts = [new(typeof(ComplaintsPageTexts)), new(typeof(ComplaintSettingsPageTexts))];
        var events = typeof(Complaint).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t.Namespace == typeof(Complaint).Namespace)
            .Select(t => t.GetCustomAttribute<StoredNameAttribute>()?.Name).OfType<string>().ToList();

        events.ShouldNotBeEmpty();
        events.Where(name => texts.All(t => t.GetString($"history.{name}", CultureInfo.InvariantCulture) is null)).ShouldBeEmpty();
    }

    private async Task<(ComplaintScene Scene, PageClient Head, string Code)> SetAsync()
    {
        var scene = await ComplaintScene.SetAsync(app);
        return (scene, await app.SignInAsync(scene.Supervisor.UserName), $"TEST{Interlocked.Increment(ref s_count)}");
    }

    private Task<int> RevisionAsync(long id) => app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Id == id).Select(c => c.Revision).SingleAsync());

    private static Dictionary<string, string> Terms(params (string Field, string Value)[] changed)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.NameTh"] = "เสียงดัง", ["Input.NameEn"] = "Noise", ["Input.ReportDays"] = "15", ["Input.Order"] = "70" };
        foreach (var (field, value) in changed) form[field] = value;
        return form;
    }

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
