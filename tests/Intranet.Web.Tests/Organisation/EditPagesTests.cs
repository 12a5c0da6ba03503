using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <summary>The pages on which an administrator keeps the register.</summary>
public sealed partial class EditPagesTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Agency_is_registered_and_stands_on_its_page_with_its_history()
    {
        var client = await AdministratorAsync();
        var parent = await app.Build.AgencyAsync();

        var page = await client.PostFormAsync("/organisation/new-agency", Form(
            ("NameTh", "หน่วยงานใหม่"), ("NameEn", "New agency"), ("ShortNameTh", "นม."), ("Code", "NEW-๒"), ("Kind", "District"),
            ("Precedence", "5"), ("ParentAgencyId", Text(parent.Id)), ("HeadTitleTh", "หัวหน้า"), ("HeadTitleEn", "Head")), "บันทึก");

        page.Errors.ShouldBeEmpty();
        page.Address.AbsolutePath.ShouldBe("/organisation/agencies/NEW-2");
        page.ValueOf("หน่วยงานต้นสังกัด").ShouldBe(parent.NameTh);
        page.Text.ShouldContain("ลงทะเบียนหน่วยงาน");
        (await client.GetAsync("/organisation/tree")).Links.ShouldContain("หน่วยงานใหม่");
    }

    [Fact]
    public async Task Missing_values_are_refused_beside_their_fields_and_what_was_typed_stays()
    {
        var client = await AdministratorAsync();

        var page = await client.PostFormAsync("/organisation/new-agency", Form(("NameTh", "หน่วยงานใหม่"), ("Code", "ก-1")), "บันทึก");

        page.ValueOf("ชื่อภาษาไทย").ShouldBe("หน่วยงานใหม่");
        page.Document.QuerySelector("#Input_Code-error")!.TextContent.ShouldContain("ตัวอักษรภาษาอังกฤษ");
        page.Document.QuerySelector("#Input_Kind-error").ShouldNotBeNull();
        page.Document.QuerySelector("#Input_HeadTitleTh-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task Agency_that_somebody_changed_first_is_not_overwritten()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyAsync();
        var form = await client.GetAsync($"/organisation/agencies/{agency.Code}/edit");
        await app.SendAsync(new ReviseAgency(agency.Id, agency.Revision, agency.Facts with { MinistryTh = "แรงงาน" }), Actor.System("test"));

        var page = await client.SubmitAsync(form, Form(("MinistryTh", "ยุติธรรม")), "บันทึก");

        page.Errors.ShouldHaveSingleItem();
        (await AgencyAsync(agency.Id)).MinistryTh.ShouldBe("แรงงาน");
    }

    [Fact]
    public async Task Renamed_agency_is_found_under_both_names()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyAsync();

        var page = await client.PostFormAsync(
            $"/organisation/agencies/{agency.Code}/rename", Form(("NameTh", "ชื่อใหม่เอี่ยม"), ("NameEn", "Brand new"), ("From", "1/7/2569")), "เปลี่ยนชื่อ");

        page.Heading.ShouldBe("ชื่อใหม่เอี่ยม");
        page.Text.ShouldContain($"{agency.NameTh} ถึง 30 มิ.ย. 2569");
        var found = await client.GetAsync($"/organisation/agencies?q={Uri.EscapeDataString(agency.NameTh)}");
        found.Links.ShouldContain("ชื่อใหม่เอี่ยม");
    }

    [Fact]
    public async Task Former_name_is_entered_and_a_wrong_one_is_refused()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyAsync();
        var path = $"/organisation/agencies/{agency.Code}/rename";
        Dictionary<string, string> typed = new(StringComparer.Ordinal) { ["Former.NameTh"] = "ชื่อโบราณ", ["Former.NameEn"] = "Ancient", ["Former.To"] = "30/9/2560" };

        var refused = await client.PostFormAsync(path, new Dictionary<string, string>(typed, StringComparer.Ordinal) { ["Former.From"] = "1/10/2560" }, "บันทึกชื่อเดิม");
        refused.Document.QuerySelector("#Former_To-error").ShouldNotBeNull(refused.Text);

        (await client.PostFormAsync(path, typed, "บันทึกชื่อเดิม")).Text.ShouldContain("ชื่อโบราณ ถึง 30 ก.ย. 2560");
    }

    [Fact]
    public async Task Person_is_registered_edited_and_given_a_role()
    {
        var client = await AdministratorAsync();
        var agency = await AgencyAsync();

        var page = await client.PostFormAsync($"/organisation/new-person?agency={agency.Id}", Form(
            ("TitleTh", "นาง"), ("FirstTh", "มาลัย"), ("LastTh", "ใจงาม"), ("NameEn", "Mrs Malai"), ("PositionTh", "นิติกร"), ("LevelTh", "ชำนาญการ"),
            ("PositionEn", "Legal officer")), "บันทึก");
        page.Heading.ShouldBe("นางมาลัย ใจงาม");
        page.ValueOf("ระดับ").ShouldBe("ชำนาญการ");
        var path = page.Address.AbsolutePath;

        var refused = await client.PostFormAsync($"{path}/edit", Form(("FirstTh", ""), ("Email", "ไม่ใช่อีเมล")), "บันทึก");
        refused.Document.QuerySelector("#Input_FirstTh-error").ShouldNotBeNull();
        refused.Document.QuerySelector("#Input_Email-error").ShouldNotBeNull();
        (await client.PostFormAsync($"{path}/edit", Form(("LevelTh", "ชำนาญการพิเศษ")), "บันทึก")).Text.ShouldContain("นิติกรชำนาญการพิเศษ");

        var given = await client.PostFormAsync($"{path}/roles", Form(("Role", Roles.RegistryClerk), ("AgencyId", Text(agency.Id))), "มอบบทบาท");
        given.Text.ShouldContain("เจ้าหน้าที่สารบรรณ");
        (await client.GetAsync(path)).Text.ShouldContain("มอบบทบาท");
        var withdrawn = await client.SubmitAsync(given, Form(), "ถอนบทบาท เจ้าหน้าที่สารบรรณ");
        withdrawn.Text.ShouldContain("ไม่มีบทบาทพิเศษ");
    }

    [Fact]
    public async Task Post_is_created_filled_and_left()
    {
        var client = await AdministratorAsync();
        var agency = await app.Build.AgencyAsync();
        var code = (await AgencyAsync(agency.Id)).Code;

        var post = await client.PostFormAsync($"/organisation/agencies/{code}/new-post", Form(("TitleTh", "รองหัวหน้า"), ("TitleEn", "Deputy")), "บันทึก");
        var path = post.Address.AbsolutePath;
        (string, string)[] acting = [("PersonId", Text(agency.Clerk.Id)), ("Kind", "Acting"), ("From", "1/7/2569")];
        var withoutOrder = await client.PostFormAsync($"{path}/appoint", Form(acting), "บันทึกผู้ดำรงตำแหน่ง");
        withoutOrder.Document.QuerySelector("#Input_OrderNumber-error")!.TextContent.ShouldContain("ต้องมีคำสั่งแต่งตั้ง");
        var appointed = await client.SubmitAsync(withoutOrder, Form([.. acting, ("OrderNumber", "คำสั่งที่ 5/2569")]), "บันทึกผู้ดำรงตำแหน่ง");
        appointed.Text.ShouldContain("คำสั่งที่ 5/2569");

        var refused = await client.PostFormAsync(appointed.Link($"สิ้นสุดการรักษาราชการแทน {agency.Clerk.NameTh}"), Form(("LastDay", "30/6/2569")), "บันทึกวันสุดท้าย");
        refused.Errors.ShouldHaveSingleItem();
        refused.Text.ShouldContain($"{agency.Clerk.NameTh} รักษาราชการแทนรองหัวหน้าตั้งแต่");
        var left = await client.SubmitAsync(refused, Form(("LastDay", "9/7/2569")), "บันทึกวันสุดท้าย");

        left.Address.AbsolutePath.ShouldBe(path);
        left.Rows()[0].ShouldContain("พ้นตำแหน่งแล้ว");
    }

    [Fact]
    public async Task Body_is_formed_and_its_seats_are_kept_in_order()
    {
        var client = await AdministratorAsync();
        var agency = await app.Build.AgencyAsync();

        var seats = await client.PostFormAsync("/organisation/new-working-group", Form(
            ("NameTh", "คณะทำงานใหม่"), ("NameEn", "New body"), ("Code", $"NB-{agency.Id}"), ("SecretariatAgencyId", Text(agency.Id)), ("DelegationDepth", "1")),
            "บันทึกและเพิ่มรายชื่อ");
        seats.Address.AbsolutePath.ShouldBe($"/organisation/working-groups/NB-{agency.Id}/seats");
        var path = seats.Address.AbsolutePath;
        await AddAsync($"post:{agency.HeadPostId}", "Chair", agency.NameTh);
        var second = await client.PostFormAsync(
            $"{path}?q={Uri.EscapeDataString(agency.Clerk.NameTh.Split(' ')[1])}", Form(("Sitter", $"person:{agency.Clerk.Id}"), ("Role", "Chair")), "เพิ่มรายชื่อ");
        second.Errors.ShouldHaveSingleItem().ShouldContain("มีประธานในช่วงเวลาดังกล่าวแล้ว");
        var two = await AddAsync($"person:{agency.Clerk.Id}", "Member", agency.Clerk.NameTh.Split(' ')[1]);
        two.Rows().Select(r => (r[1], r[2])).ShouldBe([($"หัวหน้า{agency.NameTh}", "ประธาน"), (agency.Clerk.NameTh, "คณะทำงาน")]);

        var moved = await client.SubmitAsync(two, Form(), $"เลื่อน {agency.Clerk.NameTh} ขึ้น");
        moved.Rows().Select(r => r[1]).ShouldBe([agency.Clerk.NameTh, $"หัวหน้า{agency.NameTh}"]);

        var refused = await client.PostFormAsync($"{path}?q={Uri.EscapeDataString(agency.NameTh)}", Form(("Sitter", "")), "เพิ่มรายชื่อ");
        refused.Document.QuerySelector("#Input_Sitter-error").ShouldNotBeNull();

        async Task<Page> AddAsync(string sitter, string role, string search)
        {
            var page = await client.PostFormAsync($"{path}?q={Uri.EscapeDataString(search)}", Form(("Sitter", sitter), ("Role", role)), "เพิ่มรายชื่อ");
            page.Errors.ShouldBeEmpty(page.Text);
            return page;
        }
    }

    [Fact]
    public async Task Record_leads_to_its_page_and_readers_see_no_buttons()
    {
        var agency = await AgencyAsync();
        var reader = await app.SignInAsync((await app.Build.PersonAsync()).UserName);

        var page = await reader.GetAsync($"/organisation/find/agency/{agency.Id}");

        page.Address.AbsolutePath.ShouldBe($"/organisation/agencies/{agency.Code}");
        page.Links.ShouldNotContain("แก้ไข");
    }

    private static Dictionary<string, string> Form(params (string Field, string Value)[] fields) =>
        fields.ToDictionary(f => $"Input.{f.Field}", f => f.Value, StringComparer.Ordinal);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task<PageClient> AdministratorAsync() => await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);

    private async Task<Agency> AgencyAsync() => await AgencyAsync((await app.Build.AgencyAsync()).Id);

    private Task<Agency> AgencyAsync(long id) => app.QueryAsync(db => db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == id));
}
