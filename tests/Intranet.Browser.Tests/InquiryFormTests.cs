using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>Members of a committee are looked up and added; what was typed stays.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InquiryFormTests(BrowserApp app)
{
    [Fact]
    public async Task Members_are_added_one_by_one_and_taken_off_again()
    {
        var page = await app.OpenAsAsync("p006");
        await page.GotoAsync("/complaints?q=หนังสือไม่ลงชื่อกล่าวหา");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "หนังสือไม่ลงชื่อกล่าวหา" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "แต่งตั้งคณะกรรมการตรวจสอบข้อเท็จจริง" }).ClickAsync();
        await page.GetByLabel("ประเด็นที่ให้ตรวจสอบ").FillAsync("มีการเรียกรับเงินหรือไม่");

        foreach (var name in new[] { "กฤตภพ", "สุธาวัลย์", "กมลเนตร" })
        {
            await page.GetByLabel("ค้นหาบุคคล").FillAsync(name);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "ค้นหา", Exact = true }).ClickAsync();
            await page.GetByLabel("ผลการค้นหา").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "เพิ่มเป็นกรรมการ" }).ClickAsync();
            await Expect(page.Locator("#members")).ToContainTextAsync(name);
        }

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "นำออก" }).First.ClickAsync();
        await Expect(page.Locator("#members")).Not.ToContainTextAsync("กฤตภพ");
        await Expect(page.GetByLabel("ประเด็นที่ให้ตรวจสอบ")).ToHaveValueAsync("มีการเรียกรับเงินหรือไม่");
        await EveryPageTests.FitsAsync(page, "inquiry-appoint");
    }
}
