using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>The pages on which rules are read, kept and tried.</summary>
public sealed class RoutingPageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Rules = "/complaints/rules";

    [Fact]
    public async Task Added_rule_stands_last_and_says_in_a_sentence_what_it_does()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync(new RoutingConditions(Nature: CaseNature.Advice));
        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);

        var page = await head.PostFormAsync($"{Rules}/add", Fields(scene), "บันทึก");

        page.Text.ShouldContain("เพิ่มกฎแล้ว", customMessage: string.Join(", ", page.Errors));
        page.Text.ShouldContain(
            $"เรื่องที่ดินและที่สาธารณประโยชน์ ในเขตอำเภอ{scene.District.NameTh} ชั้นความเร็วตั้งแต่ด่วนขึ้นไป ช่วง 15 ม.ค. - 30 เม.ย. → ที่ว่าการอำเภอของพื้นที่ (หลัก), {scene.Water.NameTh} (สนับสนุน) ภายใน 7 วัน");
        page.Text.ShouldContain("ฤดูเผา");
        (await scene.RowsAsync()).Select(r => r.Order).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("Input.Lead", "", "กรุณาระบุ")]
    [InlineData("Input.Lead", "987654321", "กรุณาเลือกหน่วยงานจากรายการ")]
    [InlineData("Input.Supporting2", "office", "เพียงครั้งเดียว")]
    [InlineData("Input.Days", "366", "1 ถึง 365")]
    [InlineData("Input.Days", "เจ็ด", "ต้องเป็นตัวเลข")]
    [InlineData("Input.FromDay", "31", "วันและเดือนที่มีจริง", "Input.FromMonth", "4")]
    [InlineData("Input.ToMonth", "", "วันและเดือนที่มีจริง")]
    [InlineData("Input.Area", "0000", "กรุณาเลือกพื้นที่")]
    [InlineData("Input.From", "1/1/2569", "ตั้งแต่วันนี้เป็นต้นไป")]
    public async Task Bad_input_is_refused_beside_its_field_and_what_was_typed_stays(string field, string typed, string error, string? second = null, string? value = null)
    {
        var scene = await RoutingScene.SetAsync(app);
        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var fields = Fields(scene);
        fields[field] = typed;
        if (second is not null) fields[second] = value!;

        var page = await head.PostFormAsync($"{Rules}/add", fields, "บันทึก");

        page.Errors.ShouldContain(e => e.Contains(error, StringComparison.Ordinal));
        page.Document.QuerySelector(".field .error").ShouldNotBeNull();
        page.Document.QuerySelector("[name='Input.Note']")!.TextContent.Trim().ShouldBe("ฤดูเผา");
        (await scene.RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Shadowed_rule_is_marked_until_it_is_moved_up()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync();
        await scene.AddAsync(new RoutingConditions(scene.Cases.CategoryId, scene.District.Id));
        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        (await head.GetAsync(Rules)).Text.ShouldContain("ไม่มีผลในทางปฏิบัติ เพราะกฎข้อ 1 ครอบคลุมอยู่ก่อนแล้ว");

        var page = await head.PostFormAsync(Rules, new Dictionary<string, string>(), "เลื่อนขึ้น กฎข้อ 2");

        page.Text.ShouldContain("เปลี่ยนลำดับกฎแล้ว", customMessage: string.Join(", ", page.Errors));
        page.Text.ShouldNotContain("ไม่มีผลในทางปฏิบัติ");
    }

    [Fact]
    public async Task Rule_is_changed_from_a_day_on_and_ended_after_a_confirmation()
    {
        var scene = await RoutingScene.SetAsync(app);
        var rule = await scene.AddAsync();
        var head = await app.SignInAsync(scene.Cases.Supervisor.UserName);

        var changed = await head.PostFormAsync($"{Rules}/{rule}", new Dictionary<string, string> { ["Input.Days"] = "3", ["Input.From"] = "1/8/2569" }, "บันทึก");
        changed.Text.ShouldContain("ใช้ถึง 31 ก.ค. 2569", customMessage: string.Join(", ", changed.Errors));
        changed.Text.ShouldContain("ใช้ตั้งแต่ 1 ส.ค. 2569");

        var open = (await scene.RowsAsync())[1];
        var page = await head.GetAsync($"{Rules}/{open.Id}");
        page.Text.ShouldContain("กำหนดเนื้อหาของกฎ");
        page.Text.ShouldContain("ภายใน 7 วัน");
        var early = await head.PostFormAsync($"{Rules}/{open.Id}/end", new Dictionary<string, string> { ["Input.LastDay"] = "20/7/2569" }, "ยืนยันสิ้นสุดการใช้");
        early.Errors.ShouldContain(e => e.Contains("ไม่ก่อนวันเริ่มใช้", StringComparison.Ordinal));
        var ended = await head.PostFormAsync($"{Rules}/{open.Id}/end", new Dictionary<string, string> { ["Input.LastDay"] = "20/8/2569" }, "ยืนยันสิ้นสุดการใช้");
        ended.Text.ShouldContain("กฎข้อนี้ใช้ถึงวันที่ 20 ส.ค. 2569");
    }

    [Fact]
    public async Task Dry_run_says_which_rule_decides_and_why_the_others_do_not()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync(new RoutingConditions(UrgencyAtLeast: Urgency.MostUrgent));
        await scene.AddAsync();
        await scene.AddAsync(new RoutingConditions(Nature: CaseNature.Complaint));
        await scene.AddAsync(new RoutingConditions(Nature: CaseNature.Advice));
        var officer = await app.SignInAsync(scene.Cases.Officer.UserName);

        var fields = new Dictionary<string, string> { ["Input.CategoryId"] = Text(scene.Cases.CategoryId), ["Input.Area"] = scene.District.Subdistricts[0].Code };
        var page = await officer.PostFormAsync($"{Rules}/try", fields, "ทดลอง");

        page.Document.QuerySelector("#advice li")!.TextContent.ShouldBe($"ที่ว่าการอำเภอ{scene.District.Code} (หลัก)");
        page.Document.QuerySelectorAll("#advice tbody tr td:last-child").Select(c => c.TextContent.Trim())
            .ShouldBe(["ไม่เข้าเงื่อนไข ชั้นความเร็ว", "ใช้กฎข้อนี้", "เข้าเงื่อนไขด้วย แต่กฎข้อก่อนหน้าใช้ไปแล้ว", "ไม่ต้องพิจารณา"]);

        var nothing = await officer.PostFormAsync($"{Rules}/try", new Dictionary<string, string>(), "ทดลอง");
        nothing.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Case_of_the_register_is_tried_by_those_who_work_on_it()
    {
        var (scene, other) = (await RoutingScene.SetAsync(app), await ComplaintScene.SetAsync(app));
        await scene.AddAsync();
        var id = await scene.CaseAsync();

        (await (await app.SignInAsync(scene.Cases.Officer.UserName)).GetAsync($"{Rules}/try?case={id}")).Text.ShouldContain("ใช้กฎข้อ 1");
        (await (await app.SignInAsync(other.Supervisor.UserName)).GetAsync($"{Rules}/try?case={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Officer_reads_the_rules_and_changes_none()
    {
        var scene = await RoutingScene.SetAsync(app);
        var rule = await scene.AddAsync();
        var officer = await app.SignInAsync(scene.Cases.Officer.UserName);

        var page = await officer.GetAsync(Rules);

        page.Text.ShouldContain("ที่ว่าการอำเภอของพื้นที่ (หลัก)");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await officer.GetAsync($"{Rules}/add")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await officer.GetAsync($"{Rules}/{rule}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await officer.GetAsync($"{Rules}?centre={scene.Water.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Fields(RoutingScene scene) => new(StringComparer.Ordinal)
    {
        ["Input.CategoryId"] = Text(scene.Cases.CategoryId), ["Input.Area"] = scene.District.Code, ["Input.UrgencyAtLeast"] = nameof(Urgency.Urgent),
        ["Input.FromDay"] = "๑๕", ["Input.FromMonth"] = "1", ["Input.ToDay"] = "30", ["Input.ToMonth"] = "4",
        ["Input.Lead"] = "office", ["Input.Supporting1"] = Text(scene.Water.Id), ["Input.Supporting2"] = "", ["Input.Days"] = "7",
        ["Input.Note"] = "ฤดูเผา", ["Input.From"] = "20/7/2569",
    };

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
