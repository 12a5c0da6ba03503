using System.Text;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Intranet.Browser.Tests;

/// <summary>What an import would do is shown before it is done, to everybody and on every screen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ImportPreviewTests(BrowserApp app)
{
    private const string Columns = "รหัส,ชื่อภาษาไทย,ชื่อภาษาอังกฤษ,ชื่อย่อ,ประเภท,รหัสหน่วยงานต้นสังกัด,ชื่อตำแหน่งหัวหน้า,ชื่อตำแหน่งหัวหน้าภาษาอังกฤษ,หมายเหตุ";

    [Theory]
    [InlineData("changes", "IMP-1,สำนักงานนำเข้าจังหวัด,Import office,สนข.,ราชการส่วนภูมิภาค,,หัวหน้าสำนักงาน,Head of office,ใหม่", "สำนักงานนำเข้าจังหวัด")]
    [InlineData("faults", "IMP-2,,Import office,สนข.,ราชการส่วนใดไม่รู้,ไม่มีรหัสนี้,หัวหน้าสำนักงาน,Head of office,ผิด", "2")]
    public async Task Preview_is_accessible_and_fits(string name, string row, string shown)
    {
        var page = await app.OpenAsAsync("p038");
        await page.GotoAsync("/organisation/import");
        var csv = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes($"{Columns}\n{row}\n")).ToArray();
        await page.Locator("select[name='Input.Kind']").SelectOptionAsync("Agencies");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "หน่วยงาน.csv", MimeType = "text/csv", Buffer = csv });
        await page.Locator("form[enctype] button.btn-primary").ClickAsync();

        (await page.Locator("main").InnerTextAsync()).ShouldContain(shown);
        await EveryPageTests.FitsAsync(page, $"import-{name}");
        await page.Context.CloseAsync();
    }
}
