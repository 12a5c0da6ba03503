using System.Globalization;
using System.Text;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <summary>A spreadsheet is looked at first and changes nothing until it is confirmed.</summary>
public sealed class ImportTests(PageApp app) : IClassFixture<PageApp>
{
    private const string AgencyHead = "รหัส,ชื่อภาษาไทย,ชื่อภาษาอังกฤษ,ชื่อย่อ,ประเภท,รหัสหน่วยงานต้นสังกัด,ชื่อตำแหน่งหัวหน้า,ชื่อตำแหน่งหัวหน้าภาษาอังกฤษ";
    private static readonly Dictionary<string, string> s_nothingTyped = [];

    [Fact]
    public async Task Agencies_are_added_with_their_units_only_after_the_confirmation()
    {
        var client = await AdministratorAsync();

        var preview = await client.UploadCsvAsync(
            "Agencies", AgencyHead,
            "IMP-๑.1,กลุ่มงานหนึ่ง,Group one,กง.1,ราชการส่วนภูมิภาค,IMP-1,ผู้อำนวยการ,Director",
            "IMP-๑,สำนักงานนำเข้าจังหวัด,Import office,สนข.,ราชการส่วนภูมิภาค,,หัวหน้าสำนักงาน,Head of office");
        preview.Errors.ShouldBeEmpty();
        (await AgencyAsync("IMP-1")).ShouldBeNull();

        var done = await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 2 รายการ แก้ไข 0 รายการ");

        done.Address.AbsolutePath.ShouldBe("/organisation/agencies");
        var office = (await AgencyAsync("IMP-1")).ShouldNotBeNull();
        (await AgencyAsync("IMP-1.1")).ShouldNotBeNull().ParentAgencyId.ShouldBe(office.Id);
        (await app.QueryAsync(db => db.Set<Post>().SingleAsync(p => p.AgencyId == office.Id))).TitleTh.ShouldBe("หัวหน้าสำนักงาน");
    }

    [Fact]
    public async Task Changes_are_shown_as_before_and_after_and_other_columns_stay()
    {
        var client = await AdministratorAsync();
        var agency = await app.Build.AgencyAsync();
        var before = await AgencyOfAsync(agency.Id);

        var preview = await client.UploadAsync("Agencies", Uploads.Xlsx(["code", "Ministry", "หมายเหตุ"], [before.Code, "=สาธารณสุข", "x"]), "a.xlsx");

        preview.Document.QuerySelector("del")!.TextContent.ShouldBe("กระทรวงมหาดไทย");
        preview.Text.ShouldContain("หมายเหตุ");
        await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 0 รายการ แก้ไข 1 รายการ");
        var after = await AgencyOfAsync(agency.Id);
        after.Facts.ShouldBe(before.Facts with { MinistryTh = "สาธารณสุข" });
    }

    [Fact]
    public async Task Title_of_the_head_is_shown_and_applied_for_new_and_known_agencies()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyOfAsync((await app.Build.AgencyAsync()).Id);

        var preview = await client.UploadCsvAsync(
            "Agencies", AgencyHead,
            $"{agency.Code},{agency.NameTh},{agency.NameEn},{agency.ShortNameTh},{agency.Kind},,ผู้อำนวยการใหม่,New director",
            "HEAD-1,สำนักงานมีหัวหน้า,Office with a head,สมห.,อำเภอ,,นายอำเภอคนแรก,First chief");
        preview.Rows()[0][3].ShouldContain("ผู้อำนวยการใหม่");
        preview.Rows()[1][3].ShouldContain("นายอำเภอคนแรก");

        await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 1 รายการ แก้ไข 1 รายการ");
        var head = await app.QueryAsync(db => db.Set<Post>().SingleAsync(p => p.AgencyId == agency.Id && p.IsHead));
        (head.TitleTh, head.TitleEn).ShouldBe(("ผู้อำนวยการใหม่", "New director"));
        (await AgencyOfAsync(agency.Id)).Revision.ShouldBe(agency.Revision);

        var emptied = await client.UploadCsvAsync("Agencies", "รหัส,ชื่อตำแหน่งหัวหน้า", $"{agency.Code},");
        emptied.Rows()[0][3].ShouldBe("ชื่อตำแหน่งหัวหน้า: กรุณาระบุข้อมูลนี้");
    }

    [Fact]
    public async Task Refused_rows_say_their_number_and_why_and_are_left_out()
    {
        var client = await AdministratorAsync();

        var preview = await client.UploadCsvAsync(
            "Agencies", AgencyHead,
            "OK-1,สำนักงานดี,Good office,สด.,อำเภอ,,นายอำเภอ,District chief",
            "BAD-1,สำนักงานไม่มีชื่อย่อ,No short name,,อำเภอ,,นายอำเภอ,District chief",
            "BAD-2,สำนักงานไม่รู้ประเภท,No kind,สป.,กรม,,หัวหน้า,Head",
            "BAD-3,สำนักงานลูก,Child,สล.,อำเภอ,BAD-1,หัวหน้า,Head",
            "OK-1,สำนักงานซ้ำ,Twice,สซ.,อำเภอ,,หัวหน้า,Head");

        var rows = preview.Rows();
        rows.Select(r => (r[0], r[2])).ShouldBe([("2", "เพิ่มใหม่"), ("3", "ไม่รับ"), ("4", "ไม่รับ"), ("5", "ไม่รับ"), ("6", "ไม่รับ")]);
        rows[1][3].ShouldBe("ชื่อย่อ: กรุณาระบุข้อมูลนี้");
        rows[2][3].ShouldContain("กรม");
        rows[3][3].ShouldContain("BAD-1");
        rows[4][3].ShouldContain("2");
        await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 1 รายการ แก้ไข 0 รายการ");
        (await AgencyAsync("OK-1")).ShouldNotBeNull().NameTh.ShouldBe("สำนักงานดี");
        (await AgencyAsync("BAD-3")).ShouldBeNull();
    }

    [Fact]
    public async Task Confirmation_is_refused_if_the_register_changed_meanwhile()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyOfAsync((await app.Build.AgencyAsync()).Id);
        var preview = await client.UploadCsvAsync("Agencies", "รหัส,กระทรวง", $"{agency.Code},ยุติธรรม");
        await app.SendAsync(new ReviseAgency(agency.Id, agency.Revision, agency.Facts with { MinistryTh = "แรงงาน" }), Actor.System("test"));

        var refused = await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 0 รายการ แก้ไข 1 รายการ");

        refused.Errors.ShouldHaveSingleItem().ShouldContain("ข้อมูลในทะเบียนเปลี่ยนไป");
        refused.Document.QuerySelector("del")!.TextContent.ShouldBe("แรงงาน");
        (await AgencyOfAsync(agency.Id)).MinistryTh.ShouldBe("แรงงาน");
        await client.SubmitAsync(refused, s_nothingTyped, "ยืนยัน เพิ่ม 0 รายการ แก้ไข 1 รายการ");
        (await AgencyOfAsync(agency.Id)).MinistryTh.ShouldBe("ยุติธรรม");
    }

    [Fact]
    public async Task People_are_known_by_mail_or_name_and_namesakes_are_refused()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyOfAsync((await app.Build.AgencyAsync()).Id);
        var first = await app.QueryAsync(db => db.Set<Person>().FirstAsync(p => p.AgencyId == agency.Id));
        await TwoNamesakesAsync();

        var preview = await client.UploadCsvAsync(
            "People", "คำนำหน้า,ชื่อ,นามสกุล,ชื่อภาษาอังกฤษ,ตำแหน่ง,ระดับ,ตำแหน่งภาษาอังกฤษ,รหัสหน่วยงาน,อีเมล",
            $"นาย,{first.FirstNameTh},{first.LastNameTh},{first.NameEn},นิติกร,ชำนาญการ,Legal officer,{agency.Code},{first.Email}",
            $"นาง,มาลี,นำเข้า,Mrs Malee Namkhao,นักวิชาการ,,Officer,{agency.Code},malee@example.go.th",
            $"นาย,สองคน,ชื่อเดียวกัน,Mr Two,นิติกร,,Officer,{agency.Code},",
            "นาย,ไม่มี,หน่วยงาน,Mr None,นิติกร,,Officer,NOWHERE,none@example.go.th");

        preview.Rows().Select(r => r[2]).ShouldBe(["แก้ไข", "เพิ่มใหม่", "ไม่รับ", "ไม่รับ"]);
        var done = await client.SubmitAsync(preview, s_nothingTyped, "ยืนยัน เพิ่ม 1 รายการ แก้ไข 1 รายการ");
        done.Address.AbsolutePath.ShouldBe("/organisation/people");
        var changed = await app.QueryAsync(db => db.Set<Person>().SingleAsync(p => p.Id == first.Id));
        (changed.PositionTitleTh, changed.LevelTh, changed.AgencyId).ShouldBe(("นิติกร", "ชำนาญการ", agency.Id));
        (await app.QueryAsync(db => db.Set<Person>().SingleAsync(p => p.Email == "malee@example.go.th"))).AgencyId.ShouldBe(agency.Id);
    }

    [Fact]
    public async Task File_that_is_no_spreadsheet_is_refused_beside_its_field()
    {
        var client = await AdministratorAsync();
        var tooMany = Enumerable.Range(0, ImportColumns.MaxRows + 1).Select(i => i.ToString(CultureInfo.InvariantCulture)).Prepend("code");

        (await client.UploadAsync("Agencies", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2], "a.xlsx")).Errors.ShouldContain(e => e.Contains("ไม่ใช่ตาราง"));
        (await client.UploadAsync("Agencies", [.. "PK\u0003\u0004"u8, 1, 2, 3], "a.xlsx")).Errors.ShouldContain(e => e.Contains("ไม่ใช่ตาราง"));
        (await client.UploadAsync("Agencies", Encoding.UTF8.GetBytes("a,b\n1,2"), "a.csv")).Errors.ShouldContain(e => e.Contains("ไม่พบคอลัมน์ รหัส"));
        (await client.UploadAsync("Agencies", new byte[(2 * 1024 * 1024) + 1], "a.csv")).Errors.ShouldContain(e => e.Contains("ใหญ่เกิน 2 เมกะไบต์"));
        (await client.UploadAsync("Agencies", [], "a.csv")).Errors.ShouldContain(e => e.Contains("ว่างเปล่า"));
        (await client.UploadCsvAsync("Agencies", [.. tooMany])).Errors.ShouldContain(e => e.Contains("2000"));
        (await client.UploadCsvAsync("Agencies", "code")).Errors.ShouldContain(e => e.Contains("1 ถึง 2000"));
    }

    [Fact]
    public async Task Preview_of_somebody_else_cannot_be_confirmed()
    {
        var (client, other) = (await AdministratorAsync(), await AdministratorAsync());
        var preview = await client.UploadCsvAsync(
            "Agencies", AgencyHead, "STOLEN-1,สำนักงาน,Office,สน.,อำเภอ,,หัวหน้า,Head");
        var payload = preview.Document.QuerySelector("input[name=payload]")!.GetAttribute("value")!;

        var refused = await other.PostAsync("/organisation/import?handler=Apply", new Dictionary<string, string> { ["payload"] = payload });

        refused.Errors.ShouldHaveSingleItem().ShouldContain("อัปโหลดไฟล์อีกครั้ง");
        (await AgencyAsync("STOLEN-1")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Agencies")]
    [InlineData("People")]
    public async Task Template_is_a_spreadsheet_that_the_import_understands(string kind)
    {
        var client = await AdministratorAsync();
        var template = await client.Http.GetByteArrayAsync(new Uri($"/organisation/import?handler=Template&kind={kind}", UriKind.Relative), TestContext.Current.CancellationToken);

        // No rows, but all headings known.
        (await client.UploadAsync(kind, template, "template.xlsx")).Errors.ShouldContain(e => e.Contains("1 ถึง 2000"));
    }

    private async Task<PageClient> AdministratorAsync() => await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);

    private async Task TwoNamesakesAsync()
    {
        for (var i = 1; i <= 2; i++)
            await app.SendAsync(
                new RegisterPerson(new PersonName("นาย", "สองคน", "ชื่อเดียวกัน", "Mr Two"), new PersonPosition("นิติกร", null, "Officer"), null, $"two{i}@example.go.th", null, i),
                Actor.System("test"));
    }

    private Task<Agency?> AgencyAsync(string code) => app.QueryAsync(db => db.Set<Agency>().SingleOrDefaultAsync(a => a.Code == code));

    private Task<Agency> AgencyOfAsync(long id) => app.QueryAsync(db => db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == id));
}
