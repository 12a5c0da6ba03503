using Intranet.Domain.Complaints;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <summary>What lies under a bar of a redacted picture is in no file: the copy is painted anew, by keyboard too.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RedactPictureTests(BrowserApp app)
{
    private const string Title = "ป้ายโฆษณาบังทางเลี้ยวหน้าตลาดผ้าทอ";

    /// <summary>A red picture, large enough that the blocks of a JPEG at the rim of a bar do not reach into it.</summary>
    private const string PaintScript = """
        () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 400 }), paper = canvas.getContext('2d');
          paper.fillStyle = '#f00';
          paper.fillRect(0, 0, 800, 400);
          return canvas.toDataURL('image/png').split(',')[1];
        }
        """;

    /// <summary>The first bytes of a file, the lightest value under the bar, 16 pixels off its rim, and how red it is beside the bar.</summary>
    private const string ReadScript = """
        async address => {
          const blob = await (await fetch(address)).blob(), picture = await createImageBitmap(blob);
          const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height }), paper = canvas.getContext('2d');
          paper.drawImage(picture, 0, 0);
          const colours = (x, y, w, h) => paper.getImageData(x, y, w, h).data.filter((_, i) => i % 4 !== 3);
          return [...new Uint8Array(await blob.slice(0, 2).arrayBuffer()), Math.max(...colours(296, 176, 288, 28)), colours(100, 100, 1, 1)[0]];
        }
        """;

    [Fact]
    public async Task Bar_drawn_by_keyboard_is_black_in_the_stored_copy_and_the_original_stays_with_a_concealed_complainant()
    {
        var page = await app.OpenAsAsync("p011");
        var path = await TakeInAsync(page);
        var id = await app.QueryAsync(db => db.Set<Complaint>().Where(c => c.Title == Title).Select(c => c.Id).SingleAsync());
        await page.Locator("summary").Filter(new() { HasText = "ทำสำเนาปิดข้อมูล" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "ทำสำเนาปิดข้อมูลของ ป้าย.png" }).ClickAsync();

        // From x 0.3, y 0.4, 0.4 wide, 0.1 high: to the right by 0.05, higher by 0.05.
        await page.GetByRole(AriaRole.Button, new() { Name = "เพิ่มแถบดำ" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "แถบดำที่ 1" })).ToBeFocusedAsync();
        for (var i = 0; i < 5; i++) await page.Keyboard.PressAsync("ArrowRight");
        for (var i = 0; i < 5; i++) await page.Keyboard.PressAsync("Shift+ArrowDown");
        await EveryPageTests.FitsAsync(page, "redact");
        await page.GetByRole(AriaRole.Button, new() { Name = "บันทึกสำเนา" }).PressAsync("Enter");
        await Expect(page.GetByText("บันทึกสำเนาปิดข้อมูลแล้ว")).ToBeVisibleAsync();

        var copy = await app.QueryAsync(db => db.Set<RedactedCopy>().Where(c => c.ComplaintId == id).Select(c => new { c.SourceId, c.AttachmentId }).SingleAsync());
        var seen = await page.EvaluateAsync<int[]>(ReadScript, $"/files/{copy.AttachmentId}");
        seen[..2].ShouldBe([0xFF, 0xD8], "It is a JPEG.");
        seen[2].ShouldBeLessThan(16);
        seen[3].ShouldBeGreaterThan(200);

        await page.GotoAsync($"{path}/put-up");
        await Expect(page.Locator($"input[name='Input.Papers'][value='{copy.SourceId}']")).ToBeDisabledAsync();
        await Expect(page.Locator($"input[name='Input.Papers'][value='{copy.AttachmentId}']")).ToBeEnabledAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<string> TakeInAsync(IPage page)
    {
        var picture = Convert.FromBase64String(await page.EvaluateAsync<string>(PaintScript));
        await page.GotoAsync("/complaints/new");
        await page.Locator("#Input_CategoryId").SelectOptionAsync(new SelectOptionValue { Label = "สิ่งแวดล้อมและเหตุรำคาญ (หน่วยงานรายงานภายใน 15 วัน)" });
        await page.GetByLabel("ชื่อเรื่อง").FillAsync(Title);
        await page.Locator("#Input_Detail").FillAsync("ป้ายบังสายตาผู้ขับขี่ ขอให้ย้ายออก");
        await page.Locator("#Input_Mode").SelectOptionAsync(nameof(IdentityMode.Concealed));
        await page.Locator("#Input_Name").FillAsync("นางทอผ้า ปกปิดนาม");
        await page.Locator("#Input_Phone").FillAsync("080-000-0188");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ป้าย.png", MimeType = "image/png", Buffer = picture });
        await page.GetByRole(AriaRole.Button, new() { Name = "ลงทะเบียนรับเรื่อง" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }
}
