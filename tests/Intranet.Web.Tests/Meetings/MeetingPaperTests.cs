using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Papers;
using Intranet.Web.Tests.Pages;
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

        Addressee(await secretary.GetAsync(path)).ShouldBe("ทุกหน่วยงานที่ได้รับเชิญ");
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

        (await secretary.GetAsync($"/meetings/{meeting.Id}/letter")).Text.ShouldContain("เนื่องจากผู้ว่าราชการจังหวัดติดราชการด่วน");
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

    private static string Addressee(Page page) =>
        page.Document.QuerySelectorAll("dt").First(dt => dt.TextContent == "เรียน").NextElementSibling!.TextContent;
}
