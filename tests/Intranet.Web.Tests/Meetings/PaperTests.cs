using System.Text;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Papers of a meeting: added by its secretaries, read by whoever sees it.</summary>
public sealed class PaperTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Paper_is_read_by_whoever_sees_the_meeting_until_it_is_removed()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(1);
        await AttachAsync(meeting, title: "รายงานครั้งที่แล้ว");
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

        await AttachAsync(meeting, "1.1");
        var unknown = () => AttachAsync(meeting, "7.7");

        (await PapersAsync(meeting)).ShouldHaveSingleItem().Title.ShouldBe("1.1 agenda.txt");
        (await unknown.ShouldThrowAsync<RuleBroken>()).Code.ShouldBe("meetings.no-such-agenda-item");
    }

    private async Task AttachAsync(TestMeeting meeting, string? agendaNumber = null, string? title = null)
    {
        var file = await app.InScopeAsync(
            async services =>
            {
                using var content = new MemoryStream(Encoding.UTF8.GetBytes("ระเบียบวาระการประชุม"));
                return await services.GetRequiredService<FileUploads>().SaveAsync(content, "agenda.txt", CancellationToken.None);
            },
            meeting.Group.Secretary.Id);
        await app.SendAsync(new AttachPapers(meeting.Id, [file], agendaNumber, title), meeting.Group.Secretary.Id);
    }

    private Task<IReadOnlyList<FileLine>> PapersAsync(TestMeeting meeting) => app.InScopeAsync(
        services => services.GetRequiredService<FileList>().OfAsync(RecordTypes.Ref<Meeting>(meeting.Id), CancellationToken.None), meeting.Group.Secretary.Id);
}
