using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Papers;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The official papers of a meeting as they are shown and saved.</summary>
public sealed class MeetingPaperTests(PageApp app) : IClassFixture<PageApp>, IDisposable
{
    public void Dispose() => app.Clock.Set(FakeBusinessClock.Start);

    [Fact]
    public async Task Secretary_writes_to_one_or_to_all_and_the_invited_read_their_own()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 2);
        var (path, posts) = ($"/meetings/{invited.Meeting.Id}/letter", invited.Invitations.Select(i => $"หัวหน้า{i.Agency.NameTh}").ToList());
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);
        var head = await app.SignInAsync(invited.Invitations[1].Agency.Head.UserName);

        Addressee(await secretary.GetAsync(path)).ShouldBe("ผู้ได้รับเชิญเข้าร่วมประชุมทุกท่าน");
        Addressee(await secretary.GetAsync($"{path}?to={invited.Invitations[0].Id}")).ShouldBe(posts[0]);
        Addressee(await head.GetAsync(path)).ShouldBe(posts[1]);
        (await head.GetAsync($"{path}?to={invited.Invitations[0].Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.GetAsync($"{path}?sequence=2")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Acting_head_of_the_secretariat_signs_for_the_post()
    {
        var group = await app.Build.WorkingGroupAsync();
        var deputy = await app.Build.PersonAsync(group.Secretariat.Id);
        var today = app.Clock.Today;
        await app.SendAsync(
            new AppointHolder(group.Secretariat.HeadPostId, deputy.Id, HoldingKind.Acting, today, today, "คำสั่งที่ 1/2569"), Actor.System("test"));
        var invited = await app.Build.InvitedMeetingAsync(group);
        var secretary = await app.SignInAsync(group.Secretary.UserName);

        var page = await secretary.GetAsync($"/meetings/{invited.Meeting.Id}/letter");

        page.Text.ShouldContain($"({deputy.NameTh})");
        page.Text.ShouldContain($"รักษาราชการแทนหัวหน้า{group.Secretariat.NameTh}");
    }

    [Fact]
    public async Task Postponement_goes_back_to_the_letter_before_which_can_still_be_read()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (meeting, plan) = (invited.Meeting, app.Build.Plan());
        var time = plan.Time with { StartsAt = plan.StartsAt.AddDays(7), EndsAt = plan.EndsAt.AddDays(7) };
        await app.SendAsync(new PostponeMeeting(meeting.Id, await app.RevisionAsync(meeting), time, "ผู้ว่าราชการจังหวัดติดราชการด่วน", LetterNumber: null), meeting.Group.Secretary.Id);
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);

        var letter = await secretary.GetAsync($"/meetings/{meeting.Id}/letter");
        letter.Heading.ShouldBe("หนังสือเลื่อนการประชุม");
        letter.Document.Title!.ShouldContain("หนังสือเลื่อนการประชุม");
        letter.Text.ShouldContain("เนื่องจากผู้ว่าราชการจังหวัดติดราชการด่วน");
        letter.Text.ShouldContain("ขอความกรุณาส่งแบบตอบรับการเข้าร่วมประชุมภายในวันศุกร์ที่ ๑๗ กรกฎาคม");
        Under(letter, "สิ่งที่ส่งมาด้วย").ShouldStartWith("แบบตอบรับการเข้าร่วมประชุม");
        (await secretary.GetAsync($"/meetings/{meeting.Id}/letter?sequence=1")).Heading.ShouldBe("หนังสือเชิญประชุม");
    }

    [Fact]
    public async Task Slip_shows_the_answer_that_was_given()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        await app.AnswerAsync(invited.Invitations[0], InvitationAnswer.Decline("ติดประชุมกระทรวง"));
        var head = await app.SignInAsync(invited.Invitations[0].Agency.Head.UserName);

        var page = await head.GetAsync($"/meetings/{invited.Meeting.Id}/reply-slip");

        page.Text.ShouldContain("( / ) ไม่สามารถเข้าร่วมประชุมได้");
        page.Text.ShouldContain("ติดประชุมกระทรวง");
    }

    [Fact]
    public async Task Sheet_names_the_delegate_in_the_invitees_place()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 2);
        var officer = await app.Build.PersonAsync(invited.Invitations[0].Agency.Id);
        await app.AnswerAsync(invited.Invitations[0], InvitationAnswer.Delegate(officer.Id));
        await app.AnswerAsync(invited.Invitations[1], InvitationAnswer.Decline("ลา"));
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);

        var page = await secretary.GetAsync($"/meetings/{invited.Meeting.Id}/attendance-sheet");

        page.Text.ShouldContain(officer.NameTh);
        page.Text.ShouldContain($"(แทน) หัวหน้า{invited.Invitations[0].Agency.NameTh}");
        page.Text.ShouldNotContain(invited.Invitations[1].Agency.Head.NameTh);
    }

    [Fact]
    public async Task Stand_in_for_somebody_invited_by_name_is_shown_as_such_and_signs_once_for_two_places()
    {
        var (office, named) = (await app.Build.AgencyAsync(), await app.Build.PersonAsync());
        var vice = office.Head;
        await app.SendAsync(new GiveRole(vice.Id, Roles.ViceGovernor, AgencyId: null), Actor.System("test"));
        var secretary = await app.Build.SecretaryAsync(office);
        var group = await app.SendAsync(
            new FormWorkingGroup($"N{named.Id}", "คณะกรรมการทดสอบ", "Test committee", office.Id, OrderNumber: null,
                [new Seat(MemberRole.Chair, named.Id, PostId: null), new Seat(MemberRole.ViceChair, vice.Id, PostId: null)]),
            Actor.System("test"));
        var meeting = await app.SendAsync(new DraftMeeting(group, app.Build.Plan()), secretary.Id);
        await app.SendInvitationsAsync(meeting, secretary.Id);
        var invitation = await app.QueryAsync(db => db.Set<Invitation>().AsNoTracking().SingleAsync(i => i.MeetingId == meeting && i.PersonId == named.Id));
        await app.SendAsync(
            new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Delegate(new DelegationTerms([new ChosenDelegate(vice.Id, DelegateAuthority.Chair)]))),
            named.Id);
        var desk = await app.SignInAsync(secretary.UserName);

        (await desk.GetAsync($"/meetings/{meeting}/attendance")).Text.ShouldContain($"(แทน) {named.NameTh}");
        var sheet = await desk.GetAsync($"/meetings/{meeting}/attendance-sheet");
        sheet.Text.ShouldContain($"(แทน) {named.NameTh}");
        var line = sheet.Document.QuerySelectorAll("tr").Where(r => r.TextContent.Contains(vice.NameTh, StringComparison.Ordinal)).ShouldHaveSingleItem();
        line.TextContent.ShouldContain("ประธาน, รองประธาน");
    }

    [Fact]
    public async Task Letter_names_the_papers_that_go_with_it()
    {
        var meeting = await app.Build.MeetingAsync();
        await app.AttachAsync(meeting, title: "สรุปสถานการณ์ PM2.5");
        await app.SendInvitationsAsync(meeting.Id, meeting.Group.Secretary.Id);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.AttachAsync(meeting, title: "เอกสารเพิ่มเติม");
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);

        var letter = await secretary.GetAsync($"/meetings/{meeting.Id}/letter");

        letter.Text.ShouldContain("๑. สรุปสถานการณ์ PM2.5 จำนวน ๑ ฉบับ");
        letter.Text.ShouldNotContain("เอกสารเพิ่มเติม", Case.Sensitive, "It came after the letter.");
    }

    [Fact]
    public async Task Meeting_that_is_called_off_has_no_reply_slip()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (meeting, secretary) = (invited.Meeting, await app.SignInAsync(invited.Meeting.Group.Secretary.UserName));
        await app.SendAsync(new CancelMeeting(meeting.Id, await app.RevisionAsync(meeting), "ไม่มีวาระ", LetterNumber: null), meeting.Group.Secretary.Id);

        (await secretary.GetAsync($"/meetings/{meeting.Id}/reply-slip")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("letter", "หนังสือเชิญประชุม")]
    [InlineData("reply-slip", "แบบตอบรับการเข้าร่วมประชุม")]
    [InlineData("attendance-sheet", "บัญชีลงชื่อผู้เข้าร่วมประชุม")]
    public async Task Paper_is_saved_under_a_name_that_every_file_system_takes(string paper, string name)
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var secretary = await app.SignInAsync(invited.Meeting.Group.Secretary.UserName);

        using var response = await secretary.Http.GetAsync(
            new Uri($"/meetings/{invited.Meeting.Id}/{paper}?handler=Docx", UriKind.Relative), TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.MediaType.ShouldBe(PaperDocx.ContentType);
        var saved = response.Content.Headers.ContentDisposition!.FileNameStar.ShouldNotBeNull();
        saved.ShouldBe($"{name} 1-2569.docx");
        using var file = WordprocessingDocument.Open(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), isEditable: false);
        file.MainDocumentPart!.Document.Body!.InnerText.ShouldNotBeEmpty();
    }

    private static string Addressee(Page page) => Under(page, "เรียน");

    private static string Under(Page page, string label) =>
        page.Document.QuerySelectorAll("dt").First(dt => dt.TextContent == label).NextElementSibling!.TextContent;
}
