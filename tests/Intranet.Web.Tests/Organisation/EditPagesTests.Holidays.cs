using Intranet.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <content>The calendar, by which due days are counted.</content>
public sealed partial class EditPagesTests
{
    [Fact]
    public async Task Holiday_is_entered_once_and_withdrawn_again()
    {
        var client = await AdministratorAsync();
        var typed = Form(("Date", "1 ธ.ค. 2569"), ("NameTh", "วันหยุดเพิ่มเป็นกรณีพิเศษ"), ("Kind", "Special"), ("Source", "มติคณะรัฐมนตรี"));

        var list = await client.PostFormAsync("/organisation/new-holiday", typed, "บันทึก");
        list.Text.ShouldContain("วันหยุดเพิ่มเป็นกรณีพิเศษ");
        var again = await client.PostFormAsync("/organisation/new-holiday", typed, "บันทึก");
        again.Document.QuerySelector("#Input_Date-error")!.TextContent.ShouldContain("มีวันหยุดราชการในวันนี้อยู่แล้ว");
        again.ValueOf("ชื่อภาษาไทย").ShouldBe("วันหยุดเพิ่มเป็นกรณีพิเศษ");

        var id = await app.QueryAsync(db => db.Set<Holiday>().Where(h => h.Date == new DateOnly(2026, 12, 1)).Select(h => h.Id).SingleAsync());
        var withdrawn = await client.PostFormAsync($"/organisation/holidays/{id}/withdraw", Form(), "ยกเลิกวันหยุดนี้");
        withdrawn.Errors.ShouldBeEmpty();
        withdrawn.Document.QuerySelector("main table")?.TextContent.ShouldNotContain("วันหยุดเพิ่มเป็นกรณีพิเศษ");
        (await app.QueryAsync(db => db.Set<Holiday>().AnyAsync(h => h.Id == id))).ShouldBeFalse();
    }
}
