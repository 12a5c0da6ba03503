using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What whoever takes in a case is told of cases that it may be the same as.</summary>
public sealed class SimilarCasesTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Register = "ลงทะเบียนรับเรื่อง";
    private const string RegisterAsNew = "ลงทะเบียนเป็นเรื่องใหม่";
    private const string MayBeTheSame = "อาจเป็นเรื่องเดียวกับ";

    [Fact]
    public async Task Case_in_similar_words_is_shown_first_and_the_new_one_is_registered_when_it_is_said_to_be_another()
    {
        var (scene, clerk) = await SetAsync();
        var (district, subdistrict) = await AreaAsync();
        var known = await scene.RegisterAsync(scene.Entry("น้ำประปาขุ่นและไหลอ่อนช่วงเช้า") with { Place = new CasePlace(district, subdistrict, null) });

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.Phone", "081 111 1111"), ("Input.Area", "990202")), Register);

        page.Text.ShouldContain(MayBeTheSame);
        page.Link($"{known.Number} น้ำประปาขุ่นและไหลอ่อนช่วงเช้า (เปิดในแท็บใหม่)").ShouldBe($"/complaints/{known.Id}");
        page.ValueOf("ชื่อเรื่อง").ShouldBe("น้ำประปาขุ่น");
        (await CountAsync(scene)).ShouldBe(1);

        (await clerk.SubmitAsync(page, new Dictionary<string, string>(), RegisterAsNew)).Text.ShouldContain("ลงทะเบียนรับเรื่องแล้ว");
        (await CountAsync(scene)).ShouldBe(2);
    }

    [Theory]
    [InlineData("ถนนเป็นหลุมลึก", "990202", null)]
    [InlineData("น้ำประปาขุ่นมาก", "990201", null)]
    [InlineData("น้ำประปาขุ่นมาก", "990202", "LABOUR")]
    public async Task Case_in_other_words_of_another_area_or_category_does_not_hold_up_intake(string title, string area, string? category)
    {
        var (scene, clerk) = await SetAsync();
        var (district, subdistrict) = await AreaAsync();
        await scene.RegisterAsync(scene.Entry("น้ำประปาขุ่นมาก") with { Place = new CasePlace(district, subdistrict, null) });
        var chosen = category is null ? scene.CategoryId : await scene.CategoryAsync(category);

        var form = scene.Form(("Input.Title", title), ("Input.Area", area), ("Input.Phone", "081 111 1112"), ("Input.CategoryId", $"{chosen}"));

        (await clerk.PostFormAsync("/complaints/new", form, Register)).Text.ShouldContain("ลงทะเบียนรับเรื่องแล้ว");
    }

    [Fact]
    public async Task Telephone_number_however_typed_names_the_cases_it_brought_and_nobody()
    {
        var (scene, clerk) = await SetAsync();
        var known = await scene.RegisterAsync("ขอที่ดินทำกิน");

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.Phone", "+๖๖ ๘๐ ๐๐๐ ๐๑๙๙"), ("Input.Name", "นายอื่น คนละชื่อ")), Register);

        page.Text.ShouldContain("หมายเลขโทรศัพท์นี้เคยใช้แจ้งเรื่องแล้ว 1 เรื่อง");
        page.Link($"{known.Number} (เปิดในแท็บใหม่)").ShouldBe($"/complaints/{known.Id}");
        page.Text.ShouldNotContain("ดอกไม้");
        page.Text.ShouldNotContain("ขอที่ดินทำกิน");
    }

    [Fact]
    public async Task Case_that_the_officer_may_not_see_is_not_told_of()
    {
        var (scene, clerk) = await SetAsync();
        await scene.RegisterAsync(scene.Entry("น้ำประปาขุ่น") with { IsRestricted = true }, by: scene.Supervisor);
        var other = await ComplaintScene.SetAsync(app);
        await other.RegisterAsync("น้ำประปาขุ่น");

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(), Register);

        page.Text.ShouldContain("ลงทะเบียนรับเรื่องแล้ว", customMessage: string.Join(", ", page.Errors));
    }

    [Fact]
    public async Task Case_of_half_a_year_ago_is_left_in_peace()
    {
        var (scene, clerk) = await SetAsync();
        var now = app.Clock.Now;
        app.Clock.Set(now.AddDays(-181));
        await scene.RegisterAsync("น้ำประปาขุ่น");
        app.Clock.Set(now);

        (await clerk.PostFormAsync("/complaints/new", scene.Form(), Register)).Text.ShouldContain("ลงทะเบียนรับเรื่องแล้ว");
    }

    [Fact]
    public async Task What_is_missing_and_what_is_similar_are_said_at_once()
    {
        var (scene, clerk) = await SetAsync();
        await scene.RegisterAsync("น้ำประปาขุ่น");

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.Detail", "")), Register);

        page.Errors.ShouldContain("รายละเอียด: กรุณาระบุข้อมูลนี้");
        page.Text.ShouldContain(MayBeTheSame);
    }

    private async Task<(ComplaintScene Scene, PageClient Clerk)> SetAsync()
    {
        var scene = await ComplaintScene.SetAsync(app);
        return (scene, await app.SignInAsync(scene.Officer.UserName));
    }

    private async Task<(long District, long Subdistrict)> AreaAsync()
    {
        await app.SendAsync(
            new EnterDistricts([new DistrictEntry("9902", "ผาม่าน", "Pha Man", [new SubdistrictEntry("990201", "ผาม่าน"), new SubdistrictEntry("990202", "สายธาร")])]), Actor.System("test"));
        return await app.QueryAsync(async db =>
        {
            var subdistrict = await db.Set<Subdistrict>().SingleAsync(s => s.Code == "990202");
            return (subdistrict.DistrictId, subdistrict.Id);
        });
    }

    private Task<int> CountAsync(ComplaintScene scene) => app.QueryAsync(db => db.Set<Complaint>().CountAsync(c => c.CentreId == scene.Centre.Id));
}
