using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>What the intake form asks while it is being filled in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class IntakeFormTests(BrowserApp app)
{
    [Fact]
    public async Task Questions_and_stop_message_of_a_category_appear_when_it_is_chosen()
    {
        var page = await app.OpenAsAsync("p011");
        await page.GotoAsync("/complaints/new");

        await page.GetByLabel("ประเภทเรื่อง").SelectOptionAsync(new SelectOptionValue { Label = "คุ้มครองผู้บริโภค (หน่วยงานรายงานภายใน 30 วัน)" });
        await Expect(page.GetByLabel("ชื่อร้านหรือผู้ขาย")).ToBeVisibleAsync();
        await page.GetByLabel("วันที่ซื้อ").FillAsync("10/7/69");
        await Expect(page.Locator("#questions")).ToContainTextAsync("10 กรกฎาคม พ.ศ. 2569");
        await BrowserApp.ShootAsync(page, "intake-questions");

        await page.GetByLabel("ประเภทเรื่อง").SelectOptionAsync(new SelectOptionValue
        {
            Label = "ความสงบเรียบร้อยและยาเสพติด › เหตุฉุกเฉิน (ไฟไหม้ อุบัติเหตุ เหตุร้าย)",
        });
        await Expect(page.Locator("#questions")).ToContainTextAsync("191");
        await Expect(page.GetByLabel("ชื่อร้านหรือผู้ขาย")).ToHaveCountAsync(0);
    }
}
