using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>What the form of a meeting says while it is being filled in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MeetingFormTests(BrowserApp app)
{
    [Fact]
    public async Task Clashes_and_next_number_appear_while_the_time_is_chosen()
    {
        var page = await app.OpenAsAsync("p005");
        await page.GotoAsync("/meetings/new");
        await page.GetByLabel("คณะที่ประชุม").SelectOptionAsync(new SelectOptionValue
        {
            Label = "คณะทำงานเพื่อเพิ่มประสิทธิภาพการบริหารราชการในจังหวัดให้มีการทำงานที่มีผลสัมฤทธิ์สูง จังหวัดธาราเวียง",
        });
        await page.GetByLabel("วันประชุม").FillAsync("4 ธ.ค. 2568");
        await page.GetByLabel("เริ่มเวลา").FillAsync("11.00");
        await page.GetByLabel("ถึงเวลา").FillAsync("13.00");
        await page.GetByLabel("สถานที่").FillAsync("ห้องประชุมผาม่านคำ ชั้น 3 ศาลากลางจังหวัดธาราเวียง");
        await page.GetByLabel("ลิงก์ประชุมออนไลน์").FocusAsync();

        await Expect(page.Locator("#clashes")).ToContainTextAsync("มีการประชุมอื่นในเวลาเดียวกัน 1 รายการ");
        await Expect(page.Locator("#clashes")).ToContainTextAsync("ใช้สถานที่เดียวกัน");
        await Expect(page.Locator("#clashes")).ToContainTextAsync("ประธานติดประชุม");
        await Expect(page.Locator("#Input_Number-hint")).ToContainTextAsync("ครั้งถัดไปคือ");
        await Expect(page.Locator("#Input_Date-echo")).ToContainTextAsync("4 ธันวาคม พ.ศ. 2568");
        await BrowserApp.ShootAsync(page, "meeting-clashes");
    }
}
