using System.Text.RegularExpressions;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>
/// The main job, played in Thai by a secretary, heads, clerks and a delegate, from the draft to the delegate's report, with
/// screenshots: two bodies in one session, six agencies, a vice governor in the chair.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed partial class MeetingScenarioTests(BrowserApp app)
{
    private const string Title = "ประชุมคณะทำงาน HPP ครั้งที่ 3/2569";

    private const string SecondBody = "คณะหารือแนวทางการขับเคลื่อนจังหวัดที่มีผลสัมฤทธิ์สูง";

    [Fact]
    public async Task Session_of_two_bodies_is_called_answered_held_and_reported_on()
    {
        await FormSecondBodyAsync();
        var secretary = await app.OpenAsAsync("p005");
        await Expect(secretary.GetByRole(AriaRole.Heading, new() { Name = "โต๊ะทำงาน" })).ToBeVisibleAsync();
        await DraftAsync(secretary);
        await SendAsync(secretary);
        var meeting = secretary.Url;

        await DelegateAsync();
        await DeclineAsync();
        await PrepareAndApproveAsync();
        await AttendWithoutScriptAsync();
        await RecordPaperOrderAsync();
        await LetTimePassAsync("18/8/2569", "09.00", "18 สิงหาคม");
        await BoardShowsWhoComesAsync(secretary, meeting);

        await LetTimePassAsync("21/8/2569", "12.30", "21 สิงหาคม");
        await KeepAttendanceAsync(secretary, meeting);
        await ReportAsync();
    }

    private static async Task BoardShowsWhoComesAsync(IPage secretary, string meeting)
    {
        await secretary.GotoAsync(meeting);
        await Expect(Row(secretary, "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด")).ToContainTextAsync("เข้าร่วมประชุม");
        await Expect(Row(secretary, "ท่องเที่ยวและกีฬาจังหวัด")).ToContainTextAsync("(แทน) ท่องเที่ยวและกีฬาจังหวัด");
        await Expect(Row(secretary, "ขนส่งจังหวัด")).ToContainTextAsync("ติดราชการตรวจสถานีขนส่ง");
        await Expect(Row(secretary, "นายแพทย์สาธารณสุขจังหวัด")).ToContainTextAsync("เข้าร่วมประชุม");
        await Expect(Row(secretary, "เจ้าพนักงานที่ดินจังหวัด")).ToContainTextAsync("เกินกำหนด");
        await Expect(Row(secretary, "เจ้าพนักงานที่ดินจังหวัด")).ToContainTextAsync("เตือนแล้ว 2 ครั้ง");
        (await Row(secretary, "ขนส่งจังหวัด").InnerTextAsync()).ShouldNotContain("เตือนแล้ว");
        await EveryPageTests.FitsAsync(secretary, "scenario-board");
        await BrowserApp.ShootAsync(secretary, "slice-9-board");
        BrowserApp.ShowInReadme("slice-9-board");
        await secretary.GetByRole(AriaRole.Link, new() { Name = "เกินกำหนด" }).ClickAsync();
        await Expect(Row(secretary, "ขนส่งจังหวัด")).ToHaveCountAsync(0);
    }

    private static ILocator Row(IPage page, string invitee) =>
        page.Locator("tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link, new() { Name = invitee, Exact = true }) });

    // The choice's name goes on with its hint.
    private static ILocator Answer(IPage page, string answer) => page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{answer}", RegexOptions.None, TimeSpan.FromSeconds(1)) });

    private static async Task DraftAsync(IPage page)
    {
        await page.GotoAsync("/meetings/new");
        await page.GetByLabel("คณะที่ประชุม").SelectOptionAsync(new SelectOptionValue
        {
            Label = "คณะทำงานเพื่อเพิ่มประสิทธิภาพการบริหารราชการในจังหวัดให้มีการทำงานที่มีผลสัมฤทธิ์สูง จังหวัดธาราเวียง",
        });
        await page.GetByLabel("ประชุมร่วมกับ").SelectOptionAsync(new SelectOptionValue { Label = SecondBody });
        await page.GetByLabel("ชื่อการประชุม").FillAsync(Title);
        await page.GetByLabel("วันประชุม").FillAsync("๒๑/๘/๖๙");
        await Expect(page.Locator("#Input_Date-echo")).ToContainTextAsync("วันศุกร์ที่ 21 สิงหาคม พ.ศ. 2569");
        await page.GetByLabel("เริ่มเวลา").FillAsync("10.00");
        await page.GetByLabel("ถึงเวลา").FillAsync("12.00");
        await page.GetByLabel("สถานที่").FillAsync("ห้องประชุมผาม่านคำ ชั้น 3 ศาลากลางจังหวัดธาราเวียง");
        await page.GetByLabel("ตอบกลับภายในวันที่").FillAsync("25 ส.ค. 2569");
        await page.GetByLabel("เลขที่หนังสือเชิญ").FillAsync("ธว 0017.1/ว 3301");
        await page.GetByRole(AriaRole.Button, new() { Name = "บันทึกร่าง" }).ClickAsync();

        await Expect(page.Locator("#Input_ReplyBy-error")).ToContainTextAsync("กรุณาระบุวันที่ตอบกลับก่อนวันประชุม");
        await Expect(page.GetByLabel("ชื่อการประชุม")).ToHaveValueAsync(Title);
        await BrowserApp.ShootAsync(page, "slice-1-form-error");
        await page.GetByLabel("ตอบกลับภายในวันที่").FillAsync("14 ส.ค. 2569");
        await page.GetByRole(AriaRole.Button, new() { Name = "บันทึกร่าง" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
    }

    private static async Task SendAsync(IPage page)
    {
        await BrowserApp.ShootAsync(page, "slice-2-draft");
        await page.GetByRole(AriaRole.Link, new() { Name = "ส่งหนังสือเชิญ" }).ClickAsync();
        await Expect(page.GetByText("จะส่งหนังสือเชิญ 8 ฉบับ ไปยัง 6 หน่วยงาน")).ToBeVisibleAsync();
        await BrowserApp.ShootAsync(page, "slice-3-confirm");
        await page.GetByRole(AriaRole.Button, new() { Name = "ส่งหนังสือเชิญ 8 ฉบับ" }).ClickAsync();
        await Expect(page.GetByText("ส่งหนังสือเชิญ 8 ฉบับแล้ว")).ToBeVisibleAsync();
    }

    private static async Task KeepAttendanceAsync(IPage secretary, string meeting)
    {
        await secretary.GotoAsync(meeting);
        await secretary.GetByRole(AriaRole.Link, new() { Name = "บัญชีผู้เข้าร่วมประชุม", Exact = true }).ClickAsync();
        await secretary.GetByRole(AriaRole.Button, new() { Name = "บันทึกผู้ที่ตอบรับทั้งหมดว่ามาประชุม" }).ClickAsync();
        var analyst = secretary.Locator("tbody tr").Filter(new() { HasText = "กวินทรา" });
        await Expect(analyst).ToContainTextAsync("(แทน) ท่องเที่ยวและกีฬาจังหวัด");
        await Expect(analyst.GetByRole(AriaRole.Radio, new() { Name = "มาประชุมแทน" })).ToBeCheckedAsync();
        await EveryPageTests.FitsAsync(secretary, "scenario-attendance");
        await secretary.GetByRole(AriaRole.Button, new() { Name = "ปิดบัญชี", Exact = true }).ClickAsync();
        await secretary.GetByRole(AriaRole.Button, new() { Name = "ยืนยันปิดบัญชี" }).ClickAsync();
        await Expect(secretary.GetByText("ปิดบัญชีแล้ว มีผู้มาประชุม")).ToBeVisibleAsync();
        await EveryPageTests.FitsAsync(secretary, "scenario-attendance-closed");

        await secretary.GotoAsync($"{meeting}/attendance-sheet");
        await Expect(secretary.GetByText("(แทน) ท่องเที่ยวและกีฬาจังหวัด").First).ToBeVisibleAsync();
        await EveryPageTests.FitsAsync(secretary, "scenario-sheet");
    }

    private async Task ReportAsync()
    {
        var analyst = await app.OpenAsAsync("p015");
        await analyst.GetByRole(AriaRole.Link, new() { Name = $"รายงานผลการประชุมต่อผู้มอบหมาย: {Title}" }).ClickAsync();
        await analyst.GetByRole(AriaRole.Link, new() { Name = "เขียนรายงาน" }).ClickAsync();
        await analyst.GetByRole(AriaRole.Textbox).FillAsync("ที่ประชุมเห็นชอบประเด็นการท่องเที่ยวเชิงสุขภาพ มอบสำนักงานการท่องเที่ยวและกีฬาจังหวัดเสนอแผนภายใน 15 วัน");
        await EveryPageTests.FitsAsync(analyst, "scenario-report");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "ส่งรายงาน" }).ClickAsync();
        await Expect(analyst.GetByText("ส่งรายงานถึง")).ToBeVisibleAsync();
    }

    // The body that is consulted: the same vice governor presides over the same agencies.
    private async Task FormSecondBodyAsync()
    {
        string[] codes = ["PHO", "MNRE", "DLT", "LAND", "MOTS"];
        var (secretariat, chair, posts) = await app.QueryAsync(async db => (
            await db.Set<Agency>().Where(a => a.Code == "PO").Select(a => a.Id).SingleAsync(),
            await DemoPeople.IdOf(db, "p002"),
            await db.Set<Post>().Where(p => p.IsHead && db.Set<Agency>().Any(a => a.Id == p.AgencyId && codes.Contains(a.Code))).Select(p => p.Id).ToListAsync()));
        Seat[] seats = [new Seat(MemberRole.Chair, chair, PostId: null), .. posts.Select(p => new Seat(MemberRole.Member, PersonId: null, p))];
        await app.SendAsync(
            new FormWorkingGroup("HPP-TALK", SecondBody, "HPP consultation", secretariat, OrderNumber: null, seats), Actor.System("test"));
    }

    private async Task LetTimePassAsync(string day, string time, string shown)
    {
        var administrator = await app.OpenAsAsync("p038");
        await administrator.GotoAsync("/administration");
        await administrator.GetByLabel("วันที่").FillAsync(day);
        await administrator.GetByLabel("เวลา").FillAsync(time);
        await administrator.GetByRole(AriaRole.Button, new() { Name = "เลื่อนนาฬิกา" }).ClickAsync();
        await Expect(administrator.GetByText(shown).First).ToBeVisibleAsync();
        await BrowserApp.ShootAsync(administrator, "slice-8-clock");
    }

    private Task<string> ClerkOfAsync(string agencyCode) => app.QueryAsync(db => DemoPeople.ClerkOf(db, agencyCode));
}
