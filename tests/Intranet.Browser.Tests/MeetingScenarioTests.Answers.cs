using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>How the six agencies answer.</summary>
public sealed partial class MeetingScenarioTests
{
    private async Task DelegateAsync()
    {
        var head = await app.OpenAsAsync("p014", width: 390);
        await Expect(head.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" })).ToBeVisibleAsync();
        await BrowserApp.ShootAsync(head, "slice-4-inbox-phone");
        await head.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" }).ClickAsync();
        await Answer(head, "มอบหมายให้เข้าร่วมประชุมแทน").CheckAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "ส่งคำตอบ" }).ClickAsync();
        await Expect(head.Locator("#Input_Delegates_0__PersonId-error")).ToContainTextAsync("กรุณาเลือกผู้ที่จะเข้าร่วมประชุมแทน");
        await head.GetByLabel("ผู้เข้าร่วมประชุมแทน", new() { Exact = true }).SelectOptionAsync(
            new SelectOptionValue { Label = "นางสาวกวินทรา ผ่องอำไพเวียง – นักวิเคราะห์นโยบายและแผนชำนาญการ" });
        await head.GetByLabel("ข้อสั่งการถึงผู้เข้าร่วมประชุมแทน").FillAsync("แสดงความเห็นในนามหน่วยงานได้ และรายงานผลภายในวันถัดไป");
        await BrowserApp.ShootAsync(head, "slice-5-delegate-phone");
        await head.GetByRole(AriaRole.Button, new() { Name = "ส่งคำตอบ" }).ClickAsync();
        await Expect(head.GetByText("ส่งคำตอบแล้ว")).ToBeVisibleAsync();

        var analyst = await app.OpenAsAsync("p015");
        await Expect(analyst.GetByText("(แทน) ท่องเที่ยวและกีฬาจังหวัด").First).ToBeVisibleAsync();
        await Expect(analyst.GetByText("แสดงความเห็นในนามหน่วยงานได้").First).ToBeVisibleAsync();
        await BrowserApp.ShootAsync(analyst, "slice-6-delegate-desk");
        await analyst.GetByRole(AriaRole.Link, new() { Name = $"แจ้งรับทราบการมอบหมายให้เข้าร่วมประชุมแทน: {Title}" }).ClickAsync();
        await EveryPageTests.FitsAsync(analyst, "scenario-briefing");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "รับทราบ", Exact = true }).ClickAsync();
        await Expect(analyst.GetByText("รับทราบการมอบหมายแล้ว")).ToBeVisibleAsync();
    }

    private async Task DeclineAsync()
    {
        var head = await app.OpenAsAsync("p020");
        await head.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" }).ClickAsync();
        await Answer(head, "ไม่เข้าร่วมประชุม").CheckAsync();
        await head.GetByLabel("เหตุผลที่ไม่เข้าร่วม").FillAsync("ติดราชการตรวจสถานีขนส่ง");
        await head.GetByRole(AriaRole.Button, new() { Name = "ส่งคำตอบ" }).ClickAsync();
        await Expect(head.GetByText("ส่งคำตอบแล้ว")).ToBeVisibleAsync();
    }

    private async Task PrepareAndApproveAsync()
    {
        var clerk = await app.OpenAsAsync(await ClerkOfAsync("PHO"));
        await clerk.GotoAsync("/?tab=Office");
        await clerk.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" }).ClickAsync();
        await Answer(clerk, "เข้าร่วมประชุม").CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "เสนอหัวหน้าอนุมัติ" }).ClickAsync();
        await Expect(clerk.GetByText("เสนอคำตอบแล้ว")).ToBeVisibleAsync();

        var head = await app.OpenAsAsync("p016");
        await head.GetByRole(AriaRole.Link, new() { Name = $"พิจารณาคำตอบที่งานสารบรรณเตรียมไว้: {Title}" }).ClickAsync();
        await BrowserApp.ShootAsync(head, "slice-7-approve");
        await head.GetByRole(AriaRole.Button, new() { Name = "อนุมัติและส่งคำตอบ" }).ClickAsync();
        await Expect(head.GetByText("ส่งคำตอบแล้ว")).ToBeVisibleAsync();
    }

    private async Task AttendWithoutScriptAsync()
    {
        var head = await app.OpenAsAsync("p002", script: false);
        await head.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" }).ClickAsync();
        await Answer(head, "เข้าร่วมประชุม").CheckAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "ส่งคำตอบ" }).ClickAsync();
        await Expect(head.GetByText("ส่งคำตอบแล้ว")).ToBeVisibleAsync();
    }

    private async Task RecordPaperOrderAsync()
    {
        var clerk = await app.OpenAsAsync(await ClerkOfAsync("MNRE"));
        await clerk.GotoAsync("/?tab=Office");
        await clerk.GetByRole(AriaRole.Link, new() { Name = $"ตอบหนังสือเชิญประชุม: {Title}" }).ClickAsync();
        await clerk.GetByRole(AriaRole.Link, new() { Name = "บันทึกคำสั่งจากเอกสาร" }).ClickAsync();
        await clerk.GetByLabel("วันที่ลงนามสั่งการ").FillAsync("๑๐ ก.ค. ๒๕๖๙");
        await clerk.GetByLabel("ภาพสแกนคำสั่ง").SetInputFilesAsync(
            new FilePayload { Name = "คำสั่งลงนาม.png", MimeType = "image/png", Buffer = await clerk.ScreenshotAsync() });
        await Answer(clerk, "เข้าร่วมประชุม").CheckAsync();
        await EveryPageTests.FitsAsync(clerk, "scenario-paper-order");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "บันทึกเป็นคำตอบ" }).ClickAsync();
        await Expect(clerk.GetByText("บันทึกคำสั่งเป็นคำตอบแล้ว")).ToBeVisibleAsync();

        var head = await app.OpenAsAsync("p018");
        await head.GotoAsync("/notifications");
        await Expect(head.GetByText("งานสารบรรณบันทึกคำสั่งของท่านจากเอกสารเป็นคำตอบแล้ว").First).ToBeVisibleAsync();
        await head.GotoAsync(clerk.Url);
        await Expect(head.GetByRole(AriaRole.Link, new() { Name = "เพิกถอนคำตอบ" })).ToBeVisibleAsync();
        await BrowserApp.ShootAsync(head, "scenario-paper-order-head");
    }
}
