using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Papers of a meeting: added by its secretaries, read by whoever sees it.</summary>
public sealed class PaperTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Paper_is_read_by_whoever_sees_the_meeting_until_it_is_removed()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(1);
        await app.AttachAsync(meeting, title: "รายงานครั้งที่แล้ว");
        var paper = (await PapersAsync(meeting)).ShouldHaveSingleItem();
        var stranger = await app.Build.PersonAsync();

        paper.Title.ShouldBe("รายงานครั้งที่แล้ว");
        (await app.SendAsync(new OpenFile(paper.Id), invitations[0].Agency.Head.Id)).Name.ShouldBe("agenda.txt");
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new OpenFile(paper.Id), stranger.Id));

        await app.SendAsync(new RemovePaper(meeting.Id, paper.Id), meeting.Group.Secretary.Id);
        (await PapersAsync(meeting)).ShouldBeEmpty();
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new OpenFile(paper.Id), invitations[0].Agency.Head.Id));
    }

    [Fact]
    public async Task Paper_of_an_agenda_item_is_named_by_its_number()
    {
        var meeting = await app.Build.MeetingAsync();
        await app.SendAsync(
            new WriteAgenda(meeting.Id, meeting.Revision, [new(1, 0, AgendaKind.ForConsideration, "พิจารณา", null), new(1, 1, AgendaKind.ForConsideration, "แผน", null)]),
            meeting.Group.Secretary.Id);

        await app.AttachAsync(meeting, "1.1");
        var unknown = () => app.AttachAsync(meeting, "7.7");

        (await PapersAsync(meeting)).ShouldHaveSingleItem().Title.ShouldBe("1.1 agenda.txt");
        (await unknown.ShouldThrowAsync<RuleBroken>()).Code.ShouldBe("meetings.no-such-agenda-item");
    }

    [Fact]
    public async Task Removing_asks_once_says_that_the_invited_have_seen_it_and_the_history_names_the_file()
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        await app.AttachAsync(meeting, title: "รายงานครั้งที่แล้ว");
        var secretary = await app.SignInAsync(meeting.Group.Secretary.UserName);

        var page = await secretary.GetAsync($"/meetings/{meeting.Id}/attach");
        page.Text.ShouldContain("ผู้ได้รับเชิญเห็นเอกสารนี้แล้ว");
        page.Document.QuerySelector("main details summary")!.TextContent.ShouldContain("รายงานครั้งที่แล้ว");
        await secretary.SubmitAsync(page, new Dictionary<string, string>(), "ยืนยันลบเอกสาร รายงานครั้งที่แล้ว");

        var history = (await secretary.GetAsync($"/meetings/{meeting.Id}")).Document.QuerySelectorAll(".history li").Select(l => l.TextContent).ToList();
        history.ShouldContain(l => l.Contains("แนบเอกสาร: รายงานครั้งที่แล้ว"));
        history.ShouldContain(l => l.Contains("ลบเอกสาร: รายงานครั้งที่แล้ว"));
    }

    private Task<IReadOnlyList<FileLine>> PapersAsync(TestMeeting meeting) => app.InScopeAsync(
        services => services.GetRequiredService<FileList>().OfAsync(RecordTypes.Ref<Meeting>(meeting.Id), CancellationToken.None), meeting.Group.Secretary.Id);
}
