using System.Net;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The list as a secretary keeps it in a browser without script.</summary>
public sealed class AttendancePageTests(PageApp app) : IClassFixture<PageApp>, IDisposable
{
    public void Dispose() => app.Clock.Set(FakeBusinessClock.Start);

    [Fact]
    public async Task Secretary_marks_adds_and_closes_and_the_invited_read_the_closed_list()
    {
        var (invited, officer) = await SceneAsync();
        var path = Path(invited.Meeting);
        app.GoToTheDay();
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);
        var page = await secretary.GetAsync(path);
        page.Text.ShouldContain($"{officer.NameTh} นักวิเคราะห์นโยบายและแผนชำนาญการ (แทน) หัวหน้า{invited.Invitations[0].Agency.NameTh}");

        page = await secretary.SubmitAsync(page, Marks(("Input.Marks[0].Status", "PresentBySubstitute"), ("Input.Marks[1].Status", "Excused")), "บันทึก");
        page.Errors.ShouldContain($"กรุณาระบุเหตุผลการลาหรือติดราชการของ {invited.Invitations[1].Agency.Head.NameTh}");
        page = await secretary.SubmitAsync(page, Marks(("Input.Marks[1].Reason", "ลาพักผ่อน")), "เพิ่มหรือลบผู้เข้าร่วมประชุม");
        page.Address.AbsolutePath.ShouldBe($"{path}/guests");
        page = await secretary.SubmitAsync(page, Marks(("Input.Name", "นายวิชัย ใจงาม"), ("Input.Agency", "หอการค้าจังหวัด")), "เพิ่มในบัญชี");
        page.Text.ShouldContain("นายวิชัย ใจงาม");
        page = await secretary.GetAsync(path);
        page.Text.ShouldContain("มาประชุม 1 จาก 2 คน");
        page = await secretary.SubmitAsync(page, Marks(), "ปิดบัญชี");
        page.Text.ShouldContain("จะแจ้งให้ผู้มาประชุมแทน 1 คน รายงานผลต่อผู้มอบหมาย");
        app.GoToTheDay(hour: 13);
        page = await secretary.SubmitAsync(page, Marks(("Input.StartedAt", "9.40"), ("Input.EndedAt", "12.15")), "ยืนยันปิดบัญชี");
        page.Text.ShouldContain("ปิดบัญชีแล้ว มีผู้มาประชุม 2 คน");

        var head = await app.SignInAsync(invited.Invitations[1].Agency.Head.UserName);
        page = await head.GetAsync(path);
        page.Text.ShouldContain("เริ่มประชุมเวลา 09.40 น. เลิกประชุมเวลา 12.15 น.");
        page.Text.ShouldContain("ลาพักผ่อน");
        page.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task Desk_that_comes_late_is_told_and_shown_the_other_list()
    {
        var (invited, _) = await SceneAsync();
        app.GoToTheDay();
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);
        var (first, second) = (await secretary.GetAsync(Path(invited.Meeting)), await secretary.GetAsync(Path(invited.Meeting)));
        await secretary.SubmitAsync(first, Marks(("Input.Marks[1].Status", "Present")), "บันทึก");

        var page = await secretary.SubmitAsync(second, Marks(("Input.Marks[1].Status", "Absent")), "บันทึก");

        page.Errors.ShouldHaveSingleItem();
        page.Document.QuerySelector("input[name='Input.Marks[1].Status'][checked]")!.GetAttribute("value").ShouldBe("Present");
    }

    [Fact]
    public async Task Somebody_else_is_named_for_an_invitation()
    {
        var (invited, _) = await SceneAsync();
        var agency = invited.Invitations[1].Agency;
        app.GoToTheDay();
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);
        var page = await secretary.GetAsync($"{Path(invited.Meeting)}/instead/{invited.Invitations[1].Id}");

        page = await secretary.SubmitAsync(page, Marks(("Input.PersonId", $"{agency.Clerk.Id}")), "เพิ่มในบัญชี");

        page.Text.ShouldContain($"{agency.Clerk.NameTh} เจ้าพนักงานธุรการชำนาญการ (แทน) หัวหน้า{agency.NameTh}");
    }

    [Fact]
    public async Task Officer_reports_and_the_head_reads_it_and_nobody_else()
    {
        var (invited, officer) = await SceneAsync();
        app.GoToTheDay();
        var roll = await app.RollAsync(invited.Meeting);
        var delegation = roll.Lines[0].DelegationId;
        await app.MarkAsync(invited.Meeting, invited.Invitations[0].Id, AttendanceStatus.PresentBySubstitute, delegationId: delegation);
        var path = $"/meetings/delegations/{delegation}/report";
        var client = await app.SignInAsync(officer.UserName);
        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, "Nothing is owed before the list is closed.");
        await app.CloseAsync(invited.Meeting);

        var page = await client.PostFormAsync(path, Marks(), "ส่งรายงาน");
        page.Errors.ShouldNotBeEmpty();
        page = await client.SubmitAsync(page, Marks(("Input.Report", "ที่ประชุมเห็นชอบ")), "ส่งรายงาน");
        page.Text.ShouldContain($"ส่งรายงานถึงหัวหน้า{invited.Invitations[0].Agency.NameTh}แล้ว");

        (await ReadAsync(invited.Invitations[0].Agency.Head)).Text.ShouldContain("ที่ประชุมเห็นชอบ");
        (await ReadAsync(invited.Invitations[0].Agency.Clerk)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(invited.Meeting.Group.Secretary)).Status.ShouldBe(HttpStatusCode.NotFound);

        async Task<Page> ReadAsync(TestPerson person) => await (await app.SignInAsync(person.UserName)).GetAsync(path);
    }

    private async Task<(TestInvitedMeeting Invited, TestPerson Officer)> SceneAsync()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 2);
        var officer = await app.Build.PersonAsync(invited.Invitations[0].Agency.Id);
        await app.AnswerAsync(invited.Invitations[0], InvitationAnswer.Delegate(officer.Id));
        return (invited, officer);
    }

    private static string Path(TestMeeting meeting) => $"/meetings/{meeting.Id}/attendance";

    private static Dictionary<string, string> Marks(params (string Name, string Value)[] marks) =>
        marks.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
}
