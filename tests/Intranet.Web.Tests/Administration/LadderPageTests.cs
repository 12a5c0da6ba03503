using System.Net;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Administration;

/// <summary>An administrator changes reminder ladders: from a day on, with a reason, one at a time.</summary>
public sealed class LadderPageTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Reply = "/administration/ladders/meetings.reply";
    private const string Report = "/administration/ladders/meetings.report-back";
    private PageClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
        _browser = await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Ladders_are_listed_with_the_tasks_that_use_them_and_their_rungs_in_words()
    {
        var page = await _browser.GetAsync("/administration/ladders");

        page.Text.ShouldContain("การตอบหนังสือเชิญประชุม");
        page.Text.ShouldContain("ตอบหนังสือเชิญประชุม");
        page.Text.ShouldContain("2 วันทำการหลังครบกำหนด แจ้งผู้บังคับบัญชา");
        (await _browser.GetAsync(Reply)).Text.ShouldContain("วันศุกร์ที่ 24 กรกฎาคม พ.ศ. 2569");
    }

    [Fact]
    public async Task Changed_rung_is_another_row_from_the_day_on_and_the_old_one_stays_to_be_read()
    {
        var rule = await RungAsync("inbox.extension", 1);

        var page = await _browser.PostFormAsync($"/administration/ladders/inbox.extension/{rule.Id}", Fields(days: "2", from: "1/8/2569"), "บันทึก");

        page.Text.ShouldContain("เปลี่ยนขั้นการเตือนแล้ว", customMessage: string.Join(", ", page.Errors));
        page.Text.ShouldContain("ใช้ถึง 31 ก.ค. 2569");
        page.Text.ShouldContain("ใช้ตั้งแต่ 1 ส.ค. 2569");
        page.Text.ShouldContain("เตือนให้เร็วขึ้น");
        var rows = await RowsAsync("inbox.extension", 1);
        rows.Select(r => (r.Days, r.To)).ShouldBe([(-1, new DateOnly(2026, 7, 31)), (-2, null)]);
    }

    [Fact]
    public async Task Preview_shows_the_ladder_as_it_would_be_and_saves_nothing()
    {
        var rule = await RungAsync("meetings.reply", 1);

        var page = await _browser.PostFormAsync($"{Reply}/{rule.Id}", Fields(days: "3", from: "10/7/2569"), "ดูตัวอย่าง");

        page.Text.ShouldContain("งานที่ครบกำหนดวันศุกร์ที่ 24 กรกฎาคม พ.ศ. 2569");
        page.Text.ShouldContain("วันอังคารที่ 21 กรกฎาคม พ.ศ. 2569");
        (await RowsAsync("meetings.reply", 1)).ShouldHaveSingleItem().Days.ShouldBe(-1);
    }

    [Fact]
    public async Task Rung_is_added_and_ended()
    {
        var added = await _browser.PostFormAsync($"{Report}/add", Fields(days: "7", from: "10/7/2569", effect: "RaiseToGovernor", side: "After"), "บันทึก");
        added.Text.ShouldContain("7 วันทำการหลังครบกำหนด เสนอเข้ารายการของผู้ว่าราชการจังหวัด", customMessage: string.Join(", ", added.Errors));
        var rule = await RungAsync("meetings.report-back", 4);
        var again = await _browser.PostFormAsync($"{Report}/add", Fields(days: "7", from: "10/7/2569", effect: "RaiseToGovernor", side: "After"), "บันทึก");
        again.Errors.ShouldContain(e => e.Contains("ขั้นที่เหมือนกันอยู่แล้ว", StringComparison.Ordinal));

        var ended = await _browser.PostFormAsync(
            $"{Report}/{rule.Id}/end", new Dictionary<string, string> { ["Input.LastDay"] = "20/7/2569", ["Input.Reason"] = "ไม่จำเป็นแล้ว" }, "ยืนยันสิ้นสุดการใช้");

        ended.Text.ShouldContain("ขั้นการเตือนนี้ใช้ถึงวันที่ 20 ก.ค. 2569");
        (await RungAsync("meetings.report-back", 4)).To.ShouldBe(new DateOnly(2026, 7, 20));
        var changes = await app.QueryAsync(db => db.Set<RuleChange>().Where(c => c.RecordId == rule.Id).OrderBy(c => c.Id).Select(c => c.Kind).ToListAsync());
        changes.ShouldBe([RuleChangeKind.Added, RuleChangeKind.Ended]);
    }

    [Theory]
    [InlineData("Input.From", "9/7/2569", "วันนี้หรือวันหลังจากนี้")]
    [InlineData("Input.From", "ไม่ใช่วัน", "ไม่เข้าใจวันที่")]
    [InlineData("Input.Days", "91", "ไม่เกิน 90 วัน")]
    [InlineData("Input.Days", "-1", "ไม่เกิน 90 วัน")]
    [InlineData("Input.Days", "สามวัน", "ต้องเป็นตัวเลข")]
    [InlineData("Input.Reason", " ", "กรุณาระบุ")]
    public async Task Bad_input_is_refused_beside_its_field_and_stays_as_it_was_typed(string field, string typed, string error)
    {
        var rule = await RungAsync("meetings.reply", 2);
        var fields = Fields(days: "4", from: "20/7/2569");
        fields[field] = typed;

        var page = await _browser.PostFormAsync($"{Reply}/{rule.Id}", fields, "บันทึก");

        page.Errors.ShouldContain(e => e.Contains(error, StringComparison.Ordinal));
        foreach (var (name, value) in fields.Where(f => f.Key is "Input.Days" or "Input.From"))
            page.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value").ShouldBe(value);
        page.Document.QuerySelector("[name='Input.Reason']")!.TextContent.Trim().ShouldBe(fields["Input.Reason"].Trim());
        (await RowsAsync("meetings.reply", 2)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_tasks_of_the_ladder_cannot_do_is_refused()
    {
        var terms = new RungTerms(5, DayUnit.Working, ReminderAction.Reassign, ReminderAudience.Superior);

        (await RefusalAsync(new AddRung("meetings.reply", app.Clock.Today, terms, "ทดสอบ"))).ShouldBe("processes.no-superior", "answering is the invitee's own affair");
        (await RefusalAsync(new AddRung("meetings.report-back", app.Clock.Today, terms, "ทดสอบ"))).ShouldBe("processes.no-superior");
        (await RefusalAsync(new AddRung("tasks.do", app.Clock.Today, terms with { Audience = ReminderAudience.Asker }, "ทดสอบ"))).ShouldBe("processes.no-superior");
        (await RefusalAsync(new AddRung("meetings.acknowledge", app.Clock.Today, terms with { Action = ReminderAction.Remind }, "ทดสอบ"))).ShouldBe("processes.audience-unknown");
        await Should.ThrowAsync<RecordNotFound>(app.SendAsync(new AddRung("no.such-ladder", app.Clock.Today, terms, "ทดสอบ"), Actor.System("test")));
        (await _browser.GetAsync($"{Reply}/add")).Document.QuerySelectorAll("select[name='Input.Effect'] option").Select(o => o.GetAttribute("value"))
            .ShouldBe(["TellOwners", "TellSuperior", "TellAsker", "RaiseToGovernor"]);
    }

    [Theory]
    [InlineData("/administration/ladders/no.such-ladder")]
    [InlineData("/administration/ladders/no.such-ladder/add")]
    [InlineData("/administration/ladders/meetings.reply/987654321")]
    [InlineData("/administration/ladders/meetings.reply/987654321/end")]
    [InlineData("/administration/deadlines/no.such-deadline")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        (await _browser.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_rung_one_wins_and_the_other_is_told()
    {
        var rule = await RungAsync("meetings.acknowledge", 1);
        var address = $"/administration/ladders/meetings.acknowledge/{rule.Id}";
        var shown = await _browser.GetAsync(address);
        await app.SendAsync(new ChangeRung(rule.Id, rule.Revision, new DateOnly(2026, 7, 20), rule.Terms with { Days = -3 }, "ก่อน"), Actor.System("test"));

        var late = await _browser.SubmitAsync(shown, Fields(days: "2", from: "20/7/2569"), "บันทึก");

        late.Errors.ShouldContain(e => e.Contains("มีผู้แก้ไขข้อมูลนี้ก่อนแล้ว", StringComparison.Ordinal));
        (await RowsAsync("meetings.acknowledge", 1)).Select(r => r.Days).ShouldBe([-1, -3]);
    }

    [Fact]
    public async Task Of_two_who_change_it_at_the_very_same_time_one_wins()
    {
        var rule = await RungAsync("meetings.acknowledge", 2);
        var both = Enumerable.Range(3, 2).Select(days => RefusalAsync(new ChangeRung(rule.Id, rule.Revision, new DateOnly(2026, 7, 20), rule.Terms with { Days = days }, "พร้อมกัน")));

        (await Task.WhenAll(both)).ShouldBe([null, "refusal.changed"], ignoreOrder: true);
        (await RowsAsync("meetings.acknowledge", 2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Rungs_added_at_the_very_same_time_stand_on_levels_of_their_own()
    {
        var added = Enumerable.Range(5, 3).Select(days => app.SendAsync(
            new AddRung("tasks.check", new DateOnly(2026, 7, 20 + days), new RungTerms(days, DayUnit.Working, ReminderAction.Remind, ReminderAudience.Owners), "พร้อมกัน"), Actor.System("test")));

        await Task.WhenAll(added);

        (await app.QueryAsync(db => db.Set<ReminderRule>().Where(r => r.Ladder == "tasks.check").OrderBy(r => r.Level).Select(r => r.Level).ToListAsync())).ShouldBe([1, 2, 3, 4]);
    }

    private static Dictionary<string, string> Fields(string days, string from, string effect = "TellOwners", string side = "Before") => new(StringComparer.Ordinal)
    {
        ["Input.Effect"] = effect,
        ["Input.Days"] = days,
        ["Input.Unit"] = "Working",
        ["Input.Side"] = side,
        ["Input.From"] = from,
        ["Input.Reason"] = "เตือนให้เร็วขึ้น",
    };

    private async Task<string?> RefusalAsync<TResult>(ICommand<TResult> command)
    {
        try
        {
            await app.SendAsync(command, Actor.System("test"));
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Code;
        }
    }

    private async Task<ReminderRule> RungAsync(string ladder, int level) => (await RowsAsync(ladder, level))[^1];

    private Task<List<ReminderRule>> RowsAsync(string ladder, int level) => app.QueryAsync(
        db => db.Set<ReminderRule>().AsNoTracking().Where(r => r.Ladder == ladder && r.Level == level).OrderBy(r => r.From).ToListAsync());
}
