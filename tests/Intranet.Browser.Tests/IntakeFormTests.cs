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

    [Fact]
    public async Task Similar_case_is_read_in_a_tab_of_its_own_while_the_form_waits_on_a_phone_too()
    {
        var page = await app.OpenAsAsync("p011", width: 390);
        await page.GotoAsync("/complaints/new");
        await page.GetByLabel("ประเภทเรื่อง").SelectOptionAsync(new SelectOptionValue { Label = "สิ่งแวดล้อมและเหตุรำคาญ (หน่วยงานรายงานภายใน 15 วัน)" });
        await page.GetByLabel("ชื่อเรื่อง").FillAsync("ควันจากการเผาตอซังรบกวนโรงเรียน");
        await page.GetByLabel("รายละเอียด").FillAsync("ควันเข้าห้องเรียน");
        await page.GetByLabel("ชื่อผู้ร้อง").FillAsync("นางสาวอื่น คนละชื่อ");
        await page.GetByLabel("โทรศัพท์", new PageGetByLabelOptions { Exact = true }).FillAsync("080 000 0102");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "ลงทะเบียนรับเรื่อง" }).ClickAsync();
        await Expect(page.Locator("#similar")).ToContainTextAsync("อาจเป็นเรื่องเดียวกับ");
        await BrowserApp.ShootAsync(page, "intake-similar");

        var tab = await page.RunAndWaitForPopupAsync(() => page.Locator("#similar a").First.ClickAsync());

        await Expect(tab.Locator("h1")).Not.ToBeEmptyAsync();
        await Expect(page.GetByLabel("ชื่อเรื่อง")).ToHaveValueAsync("ควันจากการเผาตอซังรบกวนโรงเรียน");
    }
}
