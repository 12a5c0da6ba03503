using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The answers as the secretariat watches them come in.</summary>
public abstract class BoardTests(TestApp app)
{
    [Fact]
    public async Task Counts_rows_and_filters_agree()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(4);
        var officer = await app.DelegateAsync(invitations[0]);
        await AnswerAsync(invitations[1], InvitationAnswer.Attend);
        await AnswerAsync(invitations[2], InvitationAnswer.Decline("ติดราชการ"));

        var board = await ReadAsync(meeting);

        board.Total.ShouldBe(4);
        board.Answered.ShouldBe(3);
        board.Counts.Where(c => c.Value > 0).Select(c => c.Key).ShouldBe(
            [BoardFilter.AwaitingAnswer, BoardFilter.Attending, BoardFilter.Delegated, BoardFilter.Declined], ignoreOrder: true);
        foreach (var (filter, count) in board.Counts) (await ReadAsync(meeting, filter)).Rows.Count.ShouldBe(count, filter.ToString());
        var stand = board.Rows[0].StandIns.ShouldHaveSingleItem();
        (stand.Name.Th, stand.Authority, stand.Status).ShouldBe((officer.NameTh, DelegateAuthority.Full, DelegationStatus.AwaitingAcknowledgement));
        board.Rows[2].Reason.ShouldBe("ติดราชการ");
    }

    [Fact]
    public async Task Board_of_two_bodies_is_filtered_by_body()
    {
        var (shared, only) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var first = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), shared);
        var second = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), shared, only);
        var id = await app.SendAsync(new DraftMeeting([new(first.Id), new(second.Id)], app.Build.Plan()), first.Secretary.Id);
        await app.SendInvitationsAsync(id, first.Secretary.Id);

        (await app.SendAsync(new ReadBoard(id, null, first.Id, 0), first.Secretary.Id)).Rows.Count.ShouldBe(1);
        (await app.SendAsync(new ReadBoard(id, null, second.Id, 0), first.Secretary.Id)).Rows.Count.ShouldBe(2);
        var both = await app.SendAsync(new ReadBoard(id, null, null, 0), first.Secretary.Id);
        both.Rows[0].Seats.Select(s => s.WorkingGroupId).ShouldBe([first.Id, second.Id]);
    }

    [Fact]
    public async Task Long_board_is_read_page_by_page_in_as_many_statements_as_a_short_one()
    {
        var secretariat = await app.Build.AgencyAsync();
        var (few, many) = (await MeetingOfAsync(secretariat, 2), await MeetingOfAsync(secretariat, 150));

        var page = await ReadAsync(many);
        var rest = await app.SendAsync(new ReadBoard(many.Id, null, null, page.Next!.Value), many.Group.Secretary.Id);

        (page.Rows.Count, rest.Rows.Count, rest.Next).ShouldBe((100, 50, null));
        page.Rows.Concat(rest.Rows).Select(r => r.InvitationId).Distinct().Count().ShouldBe(150);
        (await StatementsAsync(many)).ShouldBe(await StatementsAsync(few));
    }

    [Fact]
    public async Task Who_presides_is_the_chair_or_whoever_is_sent_to_preside()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(2);
        var vice = await app.Build.PersonAsync(position: "รองผู้ว่าราชการจังหวัด");
        await app.SendAsync(new GiveRole(vice.Id, Roles.ViceGovernor, AgencyId: null), Actor.System("test"));
        var member = invitations[1].Agency.Head.Id;
        (await app.SendAsync(new ReadPresiding(meeting.Id), member))!.Person!.Value.Th.ShouldBe(invitations[0].Agency.Head.NameTh);

        await AnswerAsync(invitations[0], InvitationAnswer.Delegate(new DelegationTerms([new ChosenDelegate(vice.Id, DelegateAuthority.Chair)])));

        var presiding = (await app.SendAsync(new ReadPresiding(meeting.Id), member))!;
        (presiding.Person!.Value.Th, presiding.IsInstead).ShouldBe((vice.NameTh, true));
        var stranger = await app.Build.PersonAsync();
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new ReadPresiding(meeting.Id), stranger.Id));
    }

    private Task<MediatR.Unit> AnswerAsync(TestInvitation invitation, InvitationAnswer answer) =>
        app.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, answer), invitation.Agency.Head.Id);

    private Task<Board> ReadAsync(TestMeeting meeting, BoardFilter? filter = null) =>
        app.SendAsync(new ReadBoard(meeting.Id, filter, BodyId: null, After: 0), meeting.Group.Secretary.Id);

    private async Task<int> StatementsAsync(TestMeeting meeting)
    {
        var secretary = await app.ActorAsync(meeting.Group.Secretary.Id);
        return (await app.CountingSqlAsync(() => app.SendAsync(new ReadBoard(meeting.Id, null, null, 0), secretary))).Count;
    }

    private async Task<TestMeeting> MeetingOfAsync(TestAgency secretariat, int members)
    {
        var seats = new List<Seat>();
        for (var i = 0; i < members; i++)
            seats.Add(new Seat(MemberRole.Member, (await app.SendAsync(Registering(secretariat, i), Actor.System("test"))), PostId: null));
        var id = await app.SendAsync(
            new FormWorkingGroup($"board{members.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "คณะใหญ่", "Large body", secretariat.Id, OrderNumber: null, seats),
            Actor.System("test"));
        var group = new TestGroup(id, secretariat, await app.Build.SecretaryAsync(secretariat), []);
        var meeting = await app.Build.MeetingAsync(group);
        await app.SendInvitationsAsync(meeting.Id, group.Secretary.Id);
        return meeting;
    }

    private static RegisterPerson Registering(TestAgency agency, int number) =>
        new(new PersonName("นาย", "สมาชิก", "ทดสอบ", "Member"), new PersonPosition("นักวิชาการ", null, "Officer"), agency.Id, Email: null, Phone: null, number + 1);
}

public sealed class BoardsOnDefaultHost(TestApp app) : BoardTests(app), IClassFixture<TestApp>;

public sealed class BoardsAfterCommit(AfterCommitApp app) : BoardTests(app), IClassFixture<AfterCommitApp>;
