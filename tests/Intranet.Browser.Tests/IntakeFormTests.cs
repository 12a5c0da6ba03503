using Microsoft.Playwright;
using Shouldly;
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

    // By the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key for an average typist, 1.35 s to think before each field.
    [Fact]
    public async Task Call_is_registered_with_the_keyboard_alone_in_less_than_a_minute()
    {
        var page = await app.OpenAsAsync("p011");
        await page.GotoAsync("/complaints/new?channel=Hotline1567");
        var (keys, fields) = (0, 0);

        // The browser gives it the focus after the page has loaded.
        await Expect(page.Locator("#Input_CategoryId")).ToBeFocusedAsync();
        await PressAsync("ArrowDown");
        await TypeAsync("Input_Title", "กำแพงวัดเก่าเอียงใกล้ล้ม");
        await TypeAsync("Input_Detail", "กำแพงเอียงออกถนน เด็กเดินผ่านทุกวัน ขอให้ช่วยตรวจสอบโดยด่วน");
        await TypeAsync("Input_Words", "ฝั่งคลองส่งน้ำสายใต้");
        await TypeAsync("Input_Name", "นายทองดี มีสุขใจ");
        await TypeAsync("Input_Phone", "0800000931");
        await PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "กำแพงวัดเก่าเอียงใกล้ล้ม" })).ToBeVisibleAsync();
        ((keys * 0.28) + (fields * 1.35)).ShouldBeLessThan(60);

        async Task PressAsync(string key)
        {
            keys++;
            await page.Keyboard.PressAsync(key);
        }

        async Task TypeAsync(string id, string text)
        {
            for (var tabs = 0; await page.EvaluateAsync<string>("() => document.activeElement.id") != id; tabs++)
            {
                tabs.ShouldBeLessThan(10, $"The keyboard does not lead on to {id}.");
                await PressAsync("Tab");
            }

            (keys, fields) = (keys + text.Length, fields + 1);
            await page.Keyboard.TypeAsync(text);
        }
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
