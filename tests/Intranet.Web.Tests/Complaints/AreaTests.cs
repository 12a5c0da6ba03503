using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>Districts and subdistricts as the head of a centre enters them.</summary>
public sealed class AreaTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Save = "บันทึก";

    [Fact]
    public async Task District_is_entered_with_its_subdistricts_one_a_line_and_corrected_afterwards()
    {
        var head = await HeadAsync();

        var entered = await head.PostFormAsync("/complaints/areas/district", Typed("๙๙๑๑", "991101 ธารทอง\n991102\tบ้านใหม่"), Save);
        entered.Rows().ShouldContain(r => r.SequenceEqual(new[] { "9911", "สายทอง", "ธารทอง, บ้านใหม่" }), string.Join(", ", entered.Errors));

        var corrected = await head.PostFormAsync(
            "/complaints/areas/district/9911", new Dictionary<string, string> { ["Input.Subdistricts"] = "991101 ธารทองคำ" }, Save);
        corrected.Rows().ShouldContain(r => r.SequenceEqual(new[] { "9911", "สายทอง", "ธารทองคำ, บ้านใหม่" }));
        (await head.GetAsync("/complaints/areas/district/9911")).Text.ShouldContain("แก้ไขข้อมูลอำเภอและตำบล");
    }

    [Fact]
    public async Task Correcting_names_stands_in_the_audit_trail_and_entering_the_same_again_does_not()
    {
        var scene = await ComplaintScene.SetAsync(app);
        DistrictEntry entry = new("9912", "ก่อน", "Before", [new SubdistrictEntry("991201", "ตำบลหนึ่ง")]);
        await app.SendAsync(new EnterDistricts([entry]), scene.Supervisor.Id);
        await app.SendAsync(new EnterDistricts([entry]), scene.Supervisor.Id);
        (await EventsAsync("9912")).ShouldBe(["organisation.district-entered"]);

        await app.SendAsync(new EnterDistricts([entry with { NameTh = "หลัง" }]), scene.Supervisor.Id);
        await app.SendAsync(new EnterDistricts([entry with { NameTh = "หลัง", Subdistricts = [new SubdistrictEntry("991201", "ตำบลแรก")] }]), scene.Supervisor.Id);

        (await EventsAsync("9912")).ShouldBe(["organisation.district-entered", "organisation.district-corrected", "organisation.district-corrected"]);
    }

    [Fact]
    public async Task Subdistrict_of_another_district_is_refused_beside_the_field_and_nothing_is_kept()
    {
        var head = await HeadAsync();
        await head.PostFormAsync("/complaints/areas/district", Typed("9913", "991301 ของอำเภอแรก"), Save);

        var page = await head.PostFormAsync("/complaints/areas/district", Typed("9914", "991401 ของตนเอง\n991301 ของอำเภออื่น"), Save);

        page.Errors.ShouldContain("ตำบล: รหัสตำบล 991301 เป็นของอำเภออื่นแล้ว");
        page.ValueOf("ตำบล").ShouldContain("991401 ของตนเอง");
        (await app.QueryAsync(db => db.Set<District>().AnyAsync(d => d.Code == "9914"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Codes_that_are_none_and_lines_without_a_name_are_refused()
    {
        var head = await HeadAsync();

        var page = await head.PostFormAsync("/complaints/areas/district", Typed("99A", "9915 สั้นไป"), Save);

        page.Errors.ShouldContain("รหัส: กรุณาระบุรหัสอำเภอเป็นตัวเลข 4 หลัก");
        page.Errors.ShouldContain("ตำบล: กรุณาระบุรหัสตำบลเป็นตัวเลข 6 หลัก");
        (await head.PostFormAsync("/complaints/areas/district", Typed("9915", "991501"), Save)).Errors.ShouldContain("ตำบล: กรุณาระบุข้อมูลนี้");
    }

    private static Dictionary<string, string> Typed(string code, string subdistricts) => new(StringComparer.Ordinal)
    {
        ["Input.Code"] = code, ["Input.NameTh"] = "สายทอง", ["Input.NameEn"] = "Sai Thong", ["Input.Subdistricts"] = subdistricts,
    };

    private async Task<PageClient> HeadAsync() => await app.SignInAsync((await ComplaintScene.SetAsync(app)).Supervisor.UserName);

    private Task<List<string>> EventsAsync(string code) => app.QueryAsync(async db =>
    {
        var id = await db.Set<District>().Where(d => d.Code == code).Select(d => d.Id).SingleAsync();
        return await db.Set<AuditEntry>().Where(a => a.RecordType == RecordTypes.Of<District>() && a.RecordId == id).OrderBy(a => a.Id).Select(a => a.EventName).ToListAsync();
    });
}
