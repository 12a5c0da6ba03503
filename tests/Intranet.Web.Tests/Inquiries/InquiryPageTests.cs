using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Organisation;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>A committee is put together by looking people up, without script; it reports on its page, and its order is printed.</summary>
public sealed class InquiryPageTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Superior_looks_members_up_adds_and_removes_them_and_appoints()
    {
        var scene = await InquiryScene.SetAsync(app);
        var client = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var page = await client.GetAsync($"/complaints/{scene.CaseId}/appoint");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.OrderNumber"] = InquiryScene.Order(), ["Input.Mandate"] = "มีการเรียกรับเงินหรือไม่" };
        page = await client.SubmitAsync(page, typed, "สั่งแต่งตั้ง");
        page.Errors.ShouldContain(e => e.Contains("แต่งตั้งกรรมการ 3 ถึง 15 คน", StringComparison.Ordinal));

        foreach (var person in new[] { scene.Chair, scene.Member, scene.Cases.Handler, scene.Secretary })
        {
            page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.Search"] = person.NameTh["นาย".Length..] }, "ค้นหา");
            page.Errors.ShouldBeEmpty();
            page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.PersonId"] = person.Id.ToString(CultureInfo.InvariantCulture) }, "เพิ่มเป็นกรรมการ");
            page.Text.ShouldContain(person.NameTh);
        }

        page = await client.SubmitAsync(page, new Dictionary<string, string>(), $"นำออก {scene.Cases.Handler.NameTh}");
        page.Text.ShouldNotContain(scene.Cases.Handler.NameTh);
        page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.Members[2].Role"] = nameof(MemberRole.MemberSecretary) }, "สั่งแต่งตั้ง");

        page.Text.ShouldContain("แต่งตั้งคณะกรรมการแล้ว");
        page.Text.ShouldContain("มีการเรียกรับเงินหรือไม่");
        var inquiry = await app.QueryAsync(db => db.Set<Inquiry>().AsNoTracking().SingleAsync(i => i.ComplaintId == scene.CaseId));
        (await app.QueryAsync(db => db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == inquiry.WorkingGroupId).OrderBy(m => m.Order).Select(m => m.PersonId!.Value).ToListAsync()))
            .ShouldBe([scene.Chair.Id, scene.Member.Id, scene.Secretary.Id]);
    }

    [Fact]
    public async Task Member_who_is_kept_from_the_case_is_refused_beside_the_field()
    {
        var office = await app.Build.AgencyAsync();
        var scene = await InquiryScene.SetAsync(app, new AccusedParty(null, office.Id, []));
        var client = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var page = await client.GetAsync($"/complaints/{scene.CaseId}/appoint");
        foreach (var person in new[] { scene.Chair, office.Head, scene.Secretary })
        {
            page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.Search"] = person.NameTh["นาย".Length..] }, "ค้นหา");
            page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.PersonId"] = person.Id.ToString(CultureInfo.InvariantCulture) }, "เพิ่มเป็นกรรมการ");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.OrderNumber"] = InquiryScene.Order(), ["Input.Mandate"] = "ตรวจสอบ", ["Input.Members[2].Role"] = nameof(MemberRole.MemberSecretary),
        };
        page = await client.SubmitAsync(page, fields, "สั่งแต่งตั้ง");

        page.Errors.ShouldContain($"ค้นหาบุคคล: {office.Head.NameTh} ถูกกันออกจากเรื่องนี้ แต่งตั้งเป็นกรรมการไม่ได้");
    }

    [Fact]
    public async Task Superior_replaces_a_member_and_what_is_refused_stands_beside_its_field()
    {
        var scene = await InquiryScene.SetAsync(app);
        var (id, fresh) = (await scene.AppointAsync(), await app.Build.PersonAsync());
        var client = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var page = await client.GetAsync($"/inquiries/{id}/change");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.OrderNumber"] = (await scene.ReadAsync(id)).OrderNumber, ["Input.Wording"] = "กรรมการเดิมย้าย" };
        page = await client.SubmitAsync(page, typed, "สั่งเปลี่ยนแปลง");
        page.Errors.ShouldContain("ค้นหาบุคคล: ยังไม่มีการเปลี่ยนแปลงกรรมการ");

        page = await client.SubmitAsync(page, new Dictionary<string, string>(), $"นำออก {scene.Member.NameTh}");
        page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.Search"] = fresh.NameTh["นาย".Length..] }, "ค้นหา");
        page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.PersonId"] = fresh.Id.ToString(CultureInfo.InvariantCulture) }, "สั่งเปลี่ยนแปลง");
        page.Errors.ShouldContain("คำสั่งที่: มีคำสั่งเลขที่นี้ในเรื่องนี้แล้ว");
        page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.OrderNumber"] = InquiryScene.Order() }, "สั่งเปลี่ยนแปลง");

        page.Text.ShouldContain("เปลี่ยนแปลงกรรมการแล้ว");
        page.Text.ShouldContain("แต่งตั้งเป็นกรรมการ");
        page.Text.ShouldContain(fresh.NameTh);
    }

    [Fact]
    public async Task Superior_who_is_told_that_another_replaced_members_first_goes_on_from_who_sits_now()
    {
        var scene = await InquiryScene.SetAsync(app);
        var (id, fresh) = (await scene.AppointAsync(), await app.Build.PersonAsync());
        var client = await app.SignInAsync(scene.Cases.Supervisor.UserName);
        var page = await client.GetAsync($"/inquiries/{id}/change");
        await app.SendAsync(
            new ChangeInquiryMembers(
                id, (await scene.ReadAsync(id)).Revision, InquiryScene.Order(), app.Clock.Today, "กรรมการเดิมย้าย",
                [scene.Members[0], new InquiryMember(fresh.Id, MemberRole.Member), scene.Members[2]]),
            scene.Cases.Supervisor.Id);

        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.OrderNumber"] = InquiryScene.Order(), ["Input.Members[1].Role"] = nameof(MemberRole.ViceChair) };
        page = await client.SubmitAsync(page, typed, "สั่งเปลี่ยนแปลง");
        page.Errors.ShouldContain(e => e.EndsWith("กรุณาระบุข้อมูลนี้", StringComparison.Ordinal));
        page = await client.SubmitAsync(page, new Dictionary<string, string> { ["Input.Wording"] = "มีภารกิจอื่น" }, "สั่งเปลี่ยนแปลง");

        page.Errors.ShouldContain(e => e.StartsWith("มีผู้แก้ไขข้อมูลนี้ก่อนแล้ว", StringComparison.Ordinal));
        page.Text.ShouldContain(fresh.NameTh);
        page.Document.QuerySelector("#Input_Wording").ShouldNotBeNull().TextContent.Trim().ShouldBe("มีภารกิจอื่น");
        page = await client.SubmitAsync(page, new Dictionary<string, string>(), "สั่งเปลี่ยนแปลง");
        page.Errors.ShouldContain("ค้นหาบุคคล: ยังไม่มีการเปลี่ยนแปลงกรรมการ");
    }

    [Fact]
    public async Task Committee_reports_is_asked_again_and_its_report_accepted_on_its_page()
    {
        var scene = await InquiryScene.SetAsync(app);
        var path = $"/inquiries/{await scene.AppointAsync()}";
        var (secretary, officer) = (await app.SignInAsync(scene.Secretary.UserName), await app.SignInAsync(scene.Cases.Officer.UserName));
        (await officer.GetAsync(path)).Text.ShouldNotContain("ส่งรายงาน");

        (await secretary.PostFormAsync(path, new Dictionary<string, string> { ["Input.Report"] = "พบว่าเรียกรับจริง" }, "ส่งรายงาน")).Text.ShouldContain("ส่งรายงานแล้ว");
        (await officer.PostFormAsync(path, new Dictionary<string, string> { ["Input.Reason"] = "" }, "ส่งคืนให้แก้ไข")).Errors.ShouldNotBeEmpty();
        (await officer.PostFormAsync(path, new Dictionary<string, string> { ["Input.Reason"] = "ขอพยานเพิ่ม" }, "ส่งคืนให้แก้ไข")).Text.ShouldContain("ส่งคืนให้แก้ไขแล้ว");
        var again = await secretary.GetAsync(path);
        again.Text.ShouldContain("ให้แก้ไข: ขอพยานเพิ่ม");
        await secretary.SubmitAsync(again, new Dictionary<string, string>(), "ส่งรายงาน");
        (await officer.PostFormAsync(path, new Dictionary<string, string>(), "รับรายงาน")).Text.ShouldContain("รับรายงานแล้ว");
    }

    [Fact]
    public async Task Order_is_printed_with_the_members_and_names_the_case_by_its_number_alone()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();

        var page = await (await app.SignInAsync(scene.Cases.Supervisor.UserName)).GetAsync($"/inquiries/{id}/order");

        page.Text.ShouldContain("ประธานกรรมการ");
        page.Text.ShouldContain("กรรมการและเลขานุการ");
        page.Text.ShouldContain(scene.Chair.NameTh);
        page.Text.ShouldNotContain(InquiryScene.Title);
    }
}
