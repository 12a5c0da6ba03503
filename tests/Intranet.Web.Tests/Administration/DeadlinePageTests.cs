using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;
using Intranet.Workflows.Tasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Administration;

/// <summary>An administrator changes how long a kind of task may take.</summary>
public sealed class DeadlinePageTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Check = "/administration/deadlines/tasks.check";
    private PageClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
        _browser = await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Changed_deadline_moves_open_tasks_that_count_from_its_day_and_tells_who_owes_them()
    {
        var agency = await app.Build.AgencyAsync();
        var order = new TaskOrder("จัดทำรายงานสรุป", Instruction: null, PrincipalKey.Person(agency.Clerk.Id), app.Clock.Today.AddDays(3), []);
        var task = await app.SendAsync(new AskTask(order), agency.Head.Id);
        var revision = await app.QueryAsync(db => db.Set<AdHocTask>().Where(t => t.Id == task).Select(t => t.Revision).SingleAsync());
        await app.SendAsync(new ReportTask(task, revision, "เรียบร้อย", []), agency.Clerk.Id);
        (await DueAsync(task)).ShouldBe(new DateOnly(2026, 7, 15));

        var page = await _browser.PostFormAsync(Check, Fields(count: "5", from: "10/7/2569"), "บันทึก");
        page.Text.ShouldContain("เปลี่ยนระยะเวลาแล้ว", customMessage: string.Join(", ", page.Errors));
        page.Text.ShouldContain("5 วันทำการ นับตั้งแต่วันถัดไป");
        page.Text.ShouldContain("ใช้ตั้งแต่ 1 ม.ค. 2543 ถึง 9 ก.ค. 2569");
        await app.PumpAsync();

        (await DueAsync(task)).ShouldBe(new DateOnly(2026, 7, 17));
        (await app.QueryAsync(db => db.Set<Notification>().CountAsync(n => n.RecordId == task && n.Kind == HandedOver.DueMoved))).ShouldBe(1);

        var stale = Fields(count: "9", from: "1/9/2569");
        var same = await _browser.PostFormAsync(Check, Fields(count: "5", from: "1/9/2569"), "บันทึก");
        same.Errors.ShouldContain(e => e.Contains("เหมือนเดิม", StringComparison.Ordinal));
        var preview = await _browser.PostFormAsync(Check, stale, "ดูตัวอย่าง");
        preview.Text.ShouldContain("งานที่เริ่มนับจากวันศุกร์ที่ 4 กันยายน พ.ศ. 2569");
        preview.Text.ShouldContain("วันดังกล่าวอาจเปลี่ยน", customMessage: "no holidays are known");
    }

    [Theory]
    [InlineData("Input.From", "9/7/2569", "วันนี้หรือวันหลังจากนี้")]
    [InlineData("Input.Count", "0", "ระหว่าง 1 ถึง 365")]
    [InlineData("Input.Count", "366", "ระหว่าง 1 ถึง 365")]
    [InlineData("Input.Count", "ห้า", "ต้องเป็นตัวเลข")]
    [InlineData("Input.Reason", "", "กรุณาระบุ")]
    public async Task Bad_input_is_refused_beside_its_field_and_stays_as_it_was_typed(string field, string typed, string error)
    {
        var fields = Fields(count: "107", from: "20/7/2569");
        fields[field] = typed;

        var page = await _browser.PostFormAsync(Check, fields, "บันทึก");

        page.Errors.ShouldContain(e => e.Contains(error, StringComparison.Ordinal));
        page.Document.QuerySelector("[name='Input.Count']")!.GetAttribute("value").ShouldBe(fields["Input.Count"]);
        page.Document.QuerySelector("[name='Input.From']")!.GetAttribute("value").ShouldBe(fields["Input.From"]);
        (await app.QueryAsync(db => db.Set<DeadlineSetting>().AnyAsync(d => d.Count == 107))).ShouldBeFalse();
    }

    private static Dictionary<string, string> Fields(string count, string from) => new(StringComparer.Ordinal)
    {
        ["Input.Count"] = count,
        ["Input.From"] = from,
        ["Input.Reason"] = "งานตรวจรับใช้เวลานาน",
    };

    private Task<DateOnly> DueAsync(long task) => app.QueryAsync(async db => Bangkok.Date(await db.Set<WorkItem>()
        .Where(w => w.Process == AdHocTaskProcess.Stored && w.RecordId == task && w.ClosedAt == null).Select(w => w.DueAt).SingleAsync()));
}
