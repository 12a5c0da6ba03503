using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>A case at the counter, through the pages.</summary>
public sealed class IntakeTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Register = "ลงทะเบียนรับเรื่อง";

    [Fact]
    public async Task Call_is_registered_shown_with_its_receipt_and_found_in_the_register()
    {
        var scene = await ComplaintScene.SetAsync(app);
        await app.SendAsync(
            new EnterDistricts([new DistrictEntry("9901", "เมืองธาราเวียง", "Mueang", [new SubdistrictEntry("990102", "ธารทอง")])]), Domain.Kernel.Actor.System("test"));
        var clerk = await app.SignInAsync(scene.Officer.UserName);

        var page = await clerk.PostFormAsync("/complaints/new?channel=Hotline1567", scene.Form(("Input.Area", "990102"), ("Input.Words", "ซอย 5")), Register);

        page.Heading.ShouldBe("น้ำประปาขุ่น", string.Join(", ", page.Errors));
        page.Text.ShouldContain("ลงทะเบียนรับเรื่องแล้ว เลขรับเรื่อง ดธ.ธว 0001/2569");
        page.ValueOf("ช่องทาง").ShouldBe("สายด่วน 1567");
        page.ValueOf("พื้นที่").ShouldBe("ตำบลธารทอง อำเภอเมืองธาราเวียง");
        page.Text.ShouldNotContain("ดอกไม้");
        page.Text.ShouldNotContain("080-000-0199");

        var receipt = await clerk.GetAsync($"{page.Address.AbsolutePath}/receipt");
        receipt.Text.ShouldContain("ดธ.ธว ๐๐๐๑/๒๕๖๙");
        receipt.Text.ShouldNotContain("ดอกไม้");
        receipt.Document.QuerySelector(".paper-qr svg path").ShouldNotBeNull();
        (await clerk.Http.GetAsync(new Uri($"{page.Address.AbsolutePath}/receipt?handler=Docx", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await clerk.GetAsync("/complaints")).Rows().ShouldHaveSingleItem()[0].ShouldBe("ดธ.ธว 0001/2569");
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_the_field_and_what_was_typed_stays()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Officer.UserName);

        var page = await clerk.PostFormAsync(
            "/complaints/new", scene.Form(("Input.CategoryId", ""), ("Input.Title", ""), ("Input.Phone", ""), ("Input.ReceivedOn", "1/1/2570")), Register);

        page.Errors.ShouldContain("ประเภทเรื่อง: กรุณาระบุข้อมูลนี้");
        page.Errors.ShouldContain("ชื่อเรื่อง: กรุณาระบุข้อมูลนี้");
        page.Errors.ShouldContain("กรุณาระบุหมายเลขโทรศัพท์ เพราะผู้ร้องประสงค์ให้แจ้งผลทางโทรศัพท์");
        page.Errors.ShouldContain("วันที่รับเรื่องต้องไม่เกินวันนี้");
        page.ValueOf("รายละเอียด").ShouldBe("น้ำสีแดงมาหนึ่งสัปดาห์");
        page.ValueOf("ชื่อผู้ร้อง").ShouldBe("นางสาวดอกไม้ ปกปิดนาม");
        (await app.QueryAsync(db => db.Set<Complaint>().CountAsync(c => c.CentreId == scene.Centre.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_kept_of_whoever_stays_anonymous()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Officer.UserName);

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.Mode", nameof(IdentityMode.AnonymousTip))), Register);

        page.Text.ShouldContain("ไม่มีข้อมูลผู้ร้อง");
        var id = long.Parse(page.Address.AbsolutePath.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var kept = await app.QueryAsync(db => db.Set<Complainant>().AsNoTracking().SingleAsync(c => c.ComplaintId == id));
        (kept.Name, kept.Phone, kept.Address, kept.FiledBy, kept.Contact).ShouldBe((null, null, null, null, ContactWish.NoContact));
    }

    [Fact]
    public async Task Category_or_area_that_the_form_does_not_offer_is_refused()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Officer.UserName);

        (await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.CategoryId", "987654321")), Register)).Errors.ShouldContain("กรุณาเลือกประเภทเรื่องจากรายการ");
        (await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.Title", new string('ก', 301))), Register)).Errors.ShouldNotBeEmpty();
        (await app.QueryAsync(db => db.Set<Complaint>().CountAsync(c => c.CentreId == scene.Centre.Id))).ShouldBe(0);
    }
}
