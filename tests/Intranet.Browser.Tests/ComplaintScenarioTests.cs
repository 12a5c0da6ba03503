using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>
/// A telephone complaint that accuses an office, played in Thai from the call to the complainant's word, with screenshots: two
/// agencies (one refuses and says whose it is), a reminder, a report that is returned, and an accused office that sees nothing.
/// </summary>
[Collection(OwnClockCollection.Name)]
public sealed partial class ComplaintScenarioTests(BrowserApp app)
{
    private const string Title = "ร้องเรียนการเรียกเก็บค่าบริการเกินจริงที่จุดชมวิวผาม่าน";
    private const string Officer = "p011";
    private const string Superior = "p006";

    [Fact]
    public async Task Call_about_an_office_goes_to_two_others_and_ends_confirmed_while_the_accused_sees_nothing()
    {
        var centre = await app.OpenAsAsync(Officer);
        var path = await CallAsync(centre);
        await PutUpAsync(centre, path);
        await OrderAsync(path, "scenario-complaint-order");
        await RefuseAsync();
        await SettleAsync(centre, path);
        await RemindAsync(centre, path);
        await ReportAsync(centre, path);
        await EndAsync(centre, path);
        await AccusedSeesNothingAsync(path);
    }

    private async Task<string> CallAsync(IPage page)
    {
        await page.GotoAsync("/complaints/new?channel=Hotline1567");
        await page.Locator("#Input_CategoryId").SelectOptionAsync(new SelectOptionValue { Value = await CategoryAsync("CONDUCT") });
        await page.GetByLabel("ชื่อเรื่อง").FillAsync(Title);
        await page.Locator("#Input_Detail").FillAsync("ผู้ร้องแจ้งว่าถูกเรียกเก็บค่าจอดรถสามครั้งในวันเดียว");
        await page.Locator("#Input_Name").FillAsync("นางสาวสายธาร ไม่ประสงค์ออกนาม");
        await page.Locator("#Input_Phone").FillAsync("080-000-0177");
        await page.Locator("#Input_Accused").FillAsync("เจ้าหน้าที่จุดบริการนักท่องเที่ยว");
        await page.Locator("#Input_AccusedAgencyId").SelectOptionAsync(new SelectOptionValue { Label = "สำนักงานการท่องเที่ยวและกีฬาจังหวัด" });
        await page.GetByRole(AriaRole.Button, new() { Name = "ลงทะเบียนรับเรื่อง" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "รับเป็นเจ้าของเรื่อง" }).ClickAsync();
        await Expect(page.GetByText("ท่านเป็นเจ้าของเรื่องแล้ว")).ToBeVisibleAsync();
        await EveryPageTests.FitsAsync(page, "scenario-complaint-case");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task PutUpAsync(IPage page, string path)
    {
        await page.GotoAsync($"{path}/put-up");
        await Expect(page.Locator("#Input_To_0__AgencyId option").Filter(new() { HasText = "สำนักงานการท่องเที่ยวและกีฬาจังหวัด" })).ToHaveCountAsync(0);
        await ChooseAsync(page, row: 0, "สำนักงานที่ดินจังหวัด", ReferralRole.Lead);
        await ChooseAsync(page, row: 1, "สำนักงานขนส่งจังหวัด", ReferralRole.Supporting);
        await page.GetByRole(AriaRole.Button, new() { Name = "เสนอผู้บังคับบัญชา" }).ClickAsync();
        await Expect(page.Locator("#Input_Note-error")).ToBeVisibleAsync();
        await page.Locator("#Input_Note").FillAsync("เห็นควรส่งหน่วยงานตรวจสอบข้อเท็จจริง");
        await EveryPageTests.FitsAsync(page, "scenario-complaint-put-up");
        await page.GetByRole(AriaRole.Button, new() { Name = "เสนอผู้บังคับบัญชา" }).ClickAsync();
        await Expect(page.GetByText("เสนอผู้บังคับบัญชาแล้ว รอสั่งการ")).ToBeVisibleAsync();
    }

    private static async Task ChooseAsync(IPage page, int row, string agency, ReferralRole role)
    {
        await page.Locator($"#Input_To_{row}__AgencyId").SelectOptionAsync(new SelectOptionValue { Label = agency });
        await page.Locator($"#Input_To_{row}__Role").SelectOptionAsync(new SelectOptionValue { Value = role.ToString() });
        await page.Locator($"#Input_To_{row}__Days").FillAsync("7");
    }

    private async Task OrderAsync(string path, string picture)
    {
        var superior = await app.OpenAsAsync(Superior);
        await superior.GotoAsync("/?tab=Office");
        await Expect(superior.GetByRole(AriaRole.Link, new() { Name = "พิจารณาสั่งการ" }).Filter(new() { HasText = Title })).ToBeVisibleAsync();
        await superior.GotoAsync($"{path}/order");
        await EveryPageTests.FitsAsync(superior, picture);
        await superior.GetByRole(AriaRole.Button, new() { Name = "สั่งการตามเสนอ" }).ClickAsync();
        await Expect(superior.GetByText("สั่งการแล้ว").First).ToBeVisibleAsync();
    }

    private async Task RefuseAsync()
    {
        var transport = await OpenReferralAsync("p020");
        await transport.GetByText("ไม่อยู่ในอำนาจหน้าที่ ส่งคืน").ClickAsync();
        await transport.Locator("#Input_Reason").FillAsync("เป็นพื้นที่เสี่ยงภัย ไม่ใช่ทางสัญจร");
        await transport.Locator("#Input_ProposedAgencyId").SelectOptionAsync(new SelectOptionValue { Label = "สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด" });
        await EveryPageTests.FitsAsync(transport, "scenario-complaint-refuse");
        await transport.GetByRole(AriaRole.Button, new() { Name = "ส่งคืนเรื่อง" }).ClickAsync();
        await Expect(transport.GetByText("ส่งคืนเรื่องแล้ว รอชี้ขาด")).ToBeVisibleAsync();
    }

    private static async Task SettleAsync(IPage centre, string path)
    {
        await centre.GotoAsync(path);
        await centre.GetByRole(AriaRole.Link, new() { Name = "สำนักงานขนส่งจังหวัด" }).ClickAsync();
        await centre.Locator("#Input_Wording").FillAsync("ให้สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดดำเนินการ");
        await centre.GetByRole(AriaRole.Button, new() { Name = "ชี้ขาด" }).ClickAsync();
        await Expect(centre.GetByText("ชี้ขาดแล้ว").First).ToBeVisibleAsync();
    }

    private async Task RemindAsync(IPage centre, string path)
    {
        var land = await OpenReferralAsync("p021");
        await land.GetByRole(AriaRole.Button, new() { Name = "รับทราบเรื่อง" }).ClickAsync();
        await Expect(land.GetByText("รับทราบเรื่องแล้ว").First).ToBeVisibleAsync();

        await LetTimePassAsync((await app.QueryAsync(db => db.Set<Referral>().Where(r => r.Subject == Title).MaxAsync(r => r.ReportBy))).AddDays(2));
        await centre.GotoAsync("/referrals?show=Letters");
        await EveryPageTests.FitsAsync(centre, "scenario-complaint-letters");
        await centre.GotoAsync(path);
        await centre.GetByRole(AriaRole.Link, new() { Name = "สำนักงานที่ดินจังหวัด" }).ClickAsync();
        await centre.Locator("#Input_ReminderNo").FillAsync("ธว 0017.4/3001");
        await centre.GetByRole(AriaRole.Button, new() { Name = "บันทึกหนังสือเตือน" }).ClickAsync();
        await Expect(centre.GetByText("บันทึกหนังสือเตือนแล้ว").First).ToBeVisibleAsync();
        await Expect(centre.GetByText("เลขที่ ธว 0017.4/3001")).ToBeVisibleAsync();
    }

    // The report of the lead is returned once; then there is proof.
    private async Task ReportAsync(IPage centre, string path)
    {
        var land = await OpenReferralAsync("p021");
        await SendReportAsync(land, "ตรวจสอบแล้วไม่พบการเก็บเงิน");
        await centre.GotoAsync(path);
        await centre.GetByRole(AriaRole.Link, new() { Name = "สำนักงานที่ดินจังหวัด" }).ClickAsync();
        await centre.Locator("summary").Filter(new() { HasText = "ส่งคืนให้แก้ไข" }).ClickAsync();
        await centre.Locator("#Input_Reason").FillAsync("ขอภาพถ่ายและบันทึกถ้อยคำ");
        await EveryPageTests.FitsAsync(centre, "scenario-complaint-check");
        await centre.GetByRole(AriaRole.Button, new() { Name = "ส่งคืนให้แก้ไข" }).ClickAsync();
        await Expect(centre.GetByText("ส่งคืนให้แก้ไขแล้ว").First).ToBeVisibleAsync();

        await land.ReloadAsync();
        await Expect(land.GetByText("ขอภาพถ่ายและบันทึกถ้อยคำ").First).ToBeVisibleAsync();
        await land.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "บันทึกถ้อยคำ.txt", MimeType = "text/plain", Buffer = "บันทึกถ้อยคำพยานสองปาก"u8.ToArray() });
        await SendReportAsync(land, "ติดป้ายอัตราค่าบริการและคืนเงินผู้ร้องแล้ว");
        await SendReportAsync(await OpenReferralAsync("p039"), "จัดเจ้าหน้าที่ดูแลจุดจอดรถแล้ว");
        foreach (var agency in new[] { "สำนักงานที่ดินจังหวัด", "สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด" })
        {
            await centre.GotoAsync(path);
            await centre.GetByRole(AriaRole.Link, new() { Name = agency }).ClickAsync();
            await centre.GetByRole(AriaRole.Button, new() { Name = "รับรายงาน" }).ClickAsync();
            await Expect(centre.GetByText("รับรายงานแล้ว").First).ToBeVisibleAsync();
        }
    }

    private static async Task SendReportAsync(IPage agency, string report)
    {
        if (await agency.Locator("details:not([open]) > summary").Filter(new() { HasText = "รายงานผลและขอยุติเรื่อง" }).CountAsync() > 0)
            await agency.GetByText("รายงานผลและขอยุติเรื่อง").ClickAsync();
        await agency.Locator("#Input_Report").FillAsync(report);
        await agency.GetByRole(AriaRole.Button, new() { Name = "ส่งรายงาน" }).ClickAsync();
        await Expect(agency.GetByText("ส่งรายงานแล้ว รอศูนย์ดำรงธรรมตรวจ")).ToBeVisibleAsync();
    }

    private async Task EndAsync(IPage centre, string path)
    {
        await centre.GotoAsync($"{path}/conclude");
        await centre.Locator("#Input_ReasonId").SelectOptionAsync(new SelectOptionValue { Label = "แก้ไขปัญหาแล้วเสร็จ" });
        await centre.Locator("#Input_Note").FillAsync("คืนเงินและติดป้ายอัตราค่าบริการแล้ว");
        await centre.GetByRole(AriaRole.Button, new() { Name = "เสนอผู้บังคับบัญชา" }).ClickAsync();
        await OrderAsync(path, "scenario-complaint-order-end");

        await centre.GotoAsync($"{path}/outcome");
        await centre.GetByRole(AriaRole.Button, new() { Name = "บันทึกการแจ้งผล" }).ClickAsync();
        await Expect(centre.GetByText("บันทึกการแจ้งผลแล้ว")).ToBeVisibleAsync();
        await centre.GotoAsync($"{path}/outcome");
        await centre.Locator("#Input_Satisfaction").SelectOptionAsync(new SelectOptionValue { Value = "4" });
        await centre.GetByRole(AriaRole.Button, new() { Name = "ผู้ร้องยืนยันผล" }).ClickAsync();
        await Expect(centre.GetByText("บันทึกคำตอบของผู้ร้องแล้ว")).ToBeVisibleAsync();
        await Expect(centre.GetByText("ผู้ร้องยืนยัน").First).ToBeVisibleAsync();
        await EveryPageTests.FitsAsync(centre, "scenario-complaint-closed");
    }

    private async Task AccusedSeesNothingAsync(string path)
    {
        var accused = await app.OpenAsAsync("p014");
        foreach (var page in new[] { "/", "/?tab=Office", "/?tab=Done", "/notifications", "/referrals", "/referrals?show=Ended", "/complaints", $"/complaints?q={Title}", "/tasks/office?show=All" })
        {
            await accused.GotoAsync(page);
            (await accused.ContentAsync()).ShouldNotContain("จุดชมวิวผาม่าน", Case.Sensitive, page);
        }

        foreach (var page in new[] { path, $"{path}/receipt", await ReferralPathAsync("LAND") }) (await accused.GotoAsync(page))!.Status.ShouldBe(404, page);
    }
}
