using Intranet.Domain.Meetings;
using Intranet.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The secretary's pages without script: what was typed stays, and what is wrong stands beside its field.</summary>
public sealed class MeetingPagesTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Form_keeps_what_was_typed_and_says_what_is_wrong_at_its_field()
    {
        var group = await app.Build.WorkingGroupAsync();
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var page = await secretary.PostFormAsync("/meetings/new", Form(group.Id, new() { ["Input.EndsAt"] = "8.30", ["Input.OnlineLink"] = "http://meet.example", ["Input.Number"] = "0" }), "บันทึกร่าง");

        page.Errors.ShouldContain("กรุณาระบุลิงก์ที่ขึ้นต้นด้วย https://");
        page.Document.GetElementById("Input_EndsAt-error")!.TextContent.ShouldContain("หลังเวลาเริ่มประชุม");
        page.Document.GetElementById("Input_Number-error").ShouldNotBeNull();
        page.ValueOf("ชื่อการประชุม").ShouldBe("ประชุมทดสอบ");
        page.ValueOf("ลิงก์ประชุมออนไลน์").ShouldBe("http://meet.example");
        page.ValueOf("ประเภทการประชุม").ShouldBe("ประชุมนัดพิเศษ");
        page.ValueOf("วันประชุม").ShouldBe("24/7/69");
    }

    [Fact]
    public async Task Same_body_twice_is_refused_at_the_second()
    {
        var group = await app.Build.WorkingGroupAsync();
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var page = await secretary.PostFormAsync("/meetings/new", Form(group.Id, new() { ["Input.SecondGroupId"] = group.Id.Text() }), "บันทึกร่าง");

        page.Document.GetElementById("Input_SecondGroupId-error")!.TextContent.ShouldContain("ต่างจากคณะแรก");
    }

    [Fact]
    public async Task Time_is_checked_before_anything_else_is_filled_in()
    {
        var group = await app.Build.WorkingGroupAsync();
        await app.Build.InvitedMeetingAsync(group);
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var page = await secretary.PostFormAsync("/meetings/new", Form(group.Id, new() { ["Input.Title"] = "", ["Input.ReplyBy"] = "" }), "ตรวจสอบเวลาว่าง");

        page.Errors.ShouldBeEmpty();
        page.Text.ShouldContain("มีการประชุมอื่นในเวลาเดียวกัน 1 รายการ");
        page.Text.ShouldContain($"ประธานติดประชุม: {group.Members[0].Head.NameTh}");
        page.Text.ShouldContain("ครั้งถัดไปคือ 2/2569");
        page.ValueOf("สถานที่").ShouldBe("ห้องอื่น");
    }

    [Fact]
    public async Task Check_of_a_form_that_is_being_filled_in_is_a_piece_of_the_page()
    {
        var group = await app.Build.WorkingGroupAsync();
        await app.Build.InvitedMeetingAsync(group);
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var empty = await secretary.GetAsync("/meetings/clashes?Input.WorkingGroupId=&Input.Date=&Input.StartsAt=");
        var page = await secretary.GetAsync($"/meetings/clashes?Input.WorkingGroupId={group.Id.Text()}&Input.Date=24/7/69&Input.StartsAt=9.00&Input.EndsAt=10.00&Input.Place=x&Input.Number=");

        empty.Text.ShouldNotContain("การประชุมอื่น");
        page.Document.QuerySelector("h1").ShouldBeNull();
        page.Text.ShouldContain(group.Members[0].Head.NameTh);
        page.Document.GetElementById("Input_Number-hint")!.TextContent.ShouldContain("2/2569");
    }

    [Fact]
    public async Task Agenda_is_written_line_by_line_and_shown_with_its_numbers()
    {
        var meeting = await app.Build.MeetingAsync();
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);
        var path = $"/meetings/{meeting.Id.Text()}";

        var page = await secretary.PostFormAsync($"{path}/agenda", new Dictionary<string, string>(), "ระเบียบวาระ 5 วาระ");
        page = await secretary.SubmitAsync(page, new Dictionary<string, string>(), "เพิ่มเรื่องในวาระนี้ ระเบียบวาระที่ 4");
        page = await secretary.SubmitAsync(page, new Dictionary<string, string> { ["Input.Lines[4].Presenter"] = "ไม่มีหน่วยงานนี้" }, "บันทึกระเบียบวาระ");
        page.Errors.ShouldContain(e => e.Contains("ไม่พบหน่วยงานชื่อนี้", StringComparison.Ordinal));
        page = await secretary.SubmitAsync(page, new Dictionary<string, string> { ["Input.Lines[4].Presenter"] = "" }, "บันทึกระเบียบวาระ");
        page.Document.GetElementById("Input_Lines_4__Title-error").ShouldNotBeNull();
        page = await secretary.SubmitAsync(
            page, new Dictionary<string, string> { ["Input.Lines[4].Title"] = "แผนพัฒนาจังหวัด", ["Input.Lines[4].Presenter"] = meeting.Group.Members[0].NameTh },
            "บันทึกระเบียบวาระ");

        page.Address.AbsolutePath.ShouldBe(path);
        page.Text.ShouldContain("ระเบียบวาระที่ 3 เรื่องสืบเนื่อง - ไม่มี -");
        page.Text.ShouldContain($"4.1 แผนพัฒนาจังหวัด{meeting.Group.Members[0].NameTh}");
    }

    [Fact]
    public async Task Cancelling_names_who_is_told_and_asks_why()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(2);
        await app.DelegateAsync(invitations[0]);
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);
        var path = $"/meetings/{meeting.Id.Text()}/cancel";

        var page = await secretary.GetAsync(path);
        page.Text.ShouldContain("จะแจ้งยกเลิกไปยัง 2 หน่วยงาน");
        page.Text.ShouldContain("เจ้าหน้าที่ที่ได้รับมอบหมายให้เข้าประชุมแทน 1 คน");
        page = await secretary.SubmitAsync(page, new Dictionary<string, string> { ["Input.LetterNumber"] = "ธว 1" }, "ยกเลิกและแจ้ง 2 หน่วยงาน");
        page.Document.GetElementById("Input_Reason-error").ShouldNotBeNull();
        page.ValueOf("เลขที่หนังสือแจ้งยกเลิก").ShouldBe("ธว 1");
        page = await secretary.SubmitAsync(page, new Dictionary<string, string> { ["Input.Reason"] = "ประธานติดราชการด่วน" }, "ยกเลิกและแจ้ง 2 หน่วยงาน");

        page.Text.ShouldContain("ยกเลิกแล้ว เพราะประธานติดราชการด่วน");
        page.Text.ShouldContain("หนังสือแจ้งยกเลิกการประชุม ที่ ธว 1");
    }

    [Fact]
    public async Task Postponing_warns_of_clashes_and_supersedes_the_letter()
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);
        var path = $"/meetings/{meeting.Id.Text()}/postpone";
        var form = new Dictionary<string, string> { ["Input.Date"] = "31/7/69", ["Input.ReplyBy"] = "24/7/69", ["Input.LetterNumber"] = "ธว 2" };

        var page = await secretary.PostFormAsync(path, form, "ตรวจสอบเวลาว่าง");
        page.Text.ShouldContain("ไม่มีผู้ติดประชุมอื่น");
        page = await secretary.SubmitAsync(page, form, "เลื่อนและแจ้ง 1 ราย");
        page.Document.GetElementById("Input_Reason-error").ShouldNotBeNull();
        form["Input.Reason"] = "ห้องไม่ว่าง";
        page = await secretary.SubmitAsync(page, form, "เลื่อนและแจ้ง 1 ราย");

        page.Text.ShouldContain("วันศุกร์ที่ 31 กรกฎาคม พ.ศ. 2569");
        page.Text.ShouldContain("มีหนังสือฉบับหลังแทนแล้ว");
        (await app.MeetingAsync(meeting.Id)).LetterNumber.ShouldBe("ธว 2");
    }

    [Fact]
    public async Task List_shows_number_kind_and_that_it_is_cancelled()
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        await app.SendAsync(
            new CancelMeeting(meeting.Id, await app.RevisionAsync(meeting.Id), "ไม่มีวาระ", LetterNumber: null), meeting.Group.Secretary.Id);

        var row = (await (await app.SignInAsync(meeting.Group.Secretary.UserName)).GetAsync("/meetings?show=Past")).Rows().ShouldHaveSingleItem();

        row[0].ShouldContain("ครั้งที่ 1/2569");
        row[0].ShouldContain("ประชุมปกติ");
        row[3].ShouldBe("ยกเลิก");
    }

    [Fact]
    public async Task Numbers_are_typed_in_thai_digits_too()
    {
        var group = await app.Build.WorkingGroupAsync();
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var page = await secretary.PostFormAsync("/meetings/new", Form(group.Id, new() { ["Input.Number"] = " ๑๒ ", ["Input.Place"] = "ห้องที่ไม่มีผู้อื่นใช้" }), "บันทึกร่าง");

        page.Errors.ShouldBeEmpty();
        page.Text.ShouldContain("ครั้งที่ 12/2569");
    }

    // The day on which the kit's meetings are.
    private static Dictionary<string, string> Form(long groupId, Dictionary<string, string> but)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.WorkingGroupId"] = groupId.Text(),
            ["Input.Kind"] = nameof(MeetingKind.Special),
            ["Input.Title"] = "ประชุมทดสอบ",
            ["Input.Date"] = "24/7/69",
            ["Input.StartsAt"] = "9.30",
            ["Input.EndsAt"] = "12.00",
            ["Input.Place"] = "ห้องอื่น",
            ["Input.ReplyBy"] = "17/7/69",
        };
        foreach (var (name, value) in but) form[name] = value;
        return form;
    }
}
