using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

public abstract class AttendanceTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Post_is_represented_by_its_acting_holder_of_the_day()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        var agency = invited.Invitations[0].Agency;
        var deputy = await App.Build.PersonAsync(agency.Id);
        var day = App.Clock.Today.AddDays(14);
        await App.SendAsync(new AppointHolder(agency.HeadPostId, deputy.Id, HoldingKind.Acting, day, day, "คำสั่งที่ 1/2569"), Actor.System("test"));

        var roll = await App.RollAsync(invited.Meeting);

        roll.Lines.Select(l => l.PersonId).ShouldBe([deputy.Id, invited.Invitations[1].Agency.Head.Id]);
        roll.IsOpen.ShouldBeFalse("It is not the day yet.");
    }

    [Fact]
    public async Task Delegates_who_stand_take_the_invitees_place_and_a_declined_invitation_is_excused()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        var (sends, declines) = (invited.Invitations[0], invited.Invitations[1]);
        var officers = new[] { await App.Build.PersonAsync(sends.Agency.Id), await App.Build.PersonAsync(sends.Agency.Id) };
        await App.AnswerAsync(sends, InvitationAnswer.Delegate(new DelegationTerms([.. officers.Select(o => new ChosenDelegate(o.Id, DelegateAuthority.Full))])));
        await App.AnswerAsync(declines, InvitationAnswer.Decline("ติดราชการต่างจังหวัด"));

        var roll = await App.RollAsync(invited.Meeting);

        roll.Lines.Select(l => (l.Kind, l.PersonId, l.Status, l.Reason)).ShouldBe(
        [
            (AttendeeKind.Delegate, officers[0].Id, null, null),
            (AttendeeKind.Delegate, officers[1].Id, null, null),
            (AttendeeKind.Invitee, declines.Agency.Head.Id, AttendanceStatus.Excused, "ติดราชการต่างจังหวัด"),
        ]);
    }

    [Fact]
    public async Task Closing_makes_the_meeting_held_with_its_times_and_the_unmarked_absent()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 3);
        App.GoToTheDay();
        await App.MarkAsync(invited.Meeting, invited.Invitations[0].Id, AttendanceStatus.Present);
        await App.MarkAsync(invited.Meeting, invited.Invitations[1].Id, AttendanceStatus.Excused, "ลาป่วย");

        (await App.CloseAsync(invited.Meeting)).ShouldBe(1);

        var roll = await App.RollAsync(invited.Meeting);
        roll.Status.ShouldBe(MeetingStatus.Held);
        roll.StartedAt.ShouldBe(new DateTimeOffset(2026, 7, 24, 9, 35, 0, TimeSpan.FromHours(7)));
        roll.Lines.Select(l => l.Status).ShouldBe([AttendanceStatus.Present, AttendanceStatus.Excused, AttendanceStatus.Absent]);
        var body = roll.Bodies.ShouldHaveSingleItem();
        (body.Came, body.Members, body.Excused, body.Absent).ShouldBe((1, 3, 1, 1));
        await App.SettledAsync();
    }

    [Fact]
    public async Task Two_bodies_are_counted_apart_each_member_once_and_attendees_not_at_all()
    {
        var agencies = new[] { await App.Build.AgencyAsync(), await App.Build.AgencyAsync(), await App.Build.AgencyAsync() };
        var first = await App.Build.WorkingGroupAsync(await App.Build.AgencyAsync(), agencies[0], agencies[1]);
        var second = await BodyAsync(first.Secretariat, (agencies[1], MemberRole.Member), (agencies[2], MemberRole.Attendee));
        var meeting = await InvitedAsync(first, second);
        App.GoToTheDay();
        var roll = await App.RollAsync(meeting);
        await App.MarkAsync(meeting, roll.Lines[1].InvitationId!.Value, AttendanceStatus.Present);
        await App.MarkAsync(meeting, roll.Lines[2].InvitationId!.Value, AttendanceStatus.Present);
        await App.CloseAsync(meeting);

        (await App.RollAsync(meeting)).Bodies.Select(b => (b.Body.WorkingGroupId, b.Came, b.Members, b.Absent)).ShouldBe([(first.Id, 1, 2, 1), (second, 1, 1, 0)]);
    }

    [Fact]
    public async Task Of_two_desks_at_once_the_later_one_is_told()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        App.GoToTheDay();
        var shown = (await App.RollAsync(invited.Meeting)).Revision;
        var saves = invited.Invitations.Select(i => (Func<Task>)(() => App.SendAsync(
            new SaveAttendance(invited.Meeting.Id, shown, [new AttendanceMark(i.Id, null, AttendanceStatus.Present)]), invited.Meeting.Group.Secretary.Id)));

        var outcomes = await Outcomes.OfAsync(saves);

        outcomes.Count(o => o is null).ShouldBe(1);
        outcomes.Count(o => o is RecordChanged).ShouldBe(1);
        (await App.RollAsync(invited.Meeting)).Unmarked.ShouldBe(1);
    }

    [Fact]
    public async Task Everybody_who_said_they_come_is_marked_at_once()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 3);
        var officer = await App.Build.PersonAsync(invited.Invitations[1].Agency.Id);
        await App.AnswerAsync(invited.Invitations[0], InvitationAnswer.Attend);
        await App.AnswerAsync(invited.Invitations[1], InvitationAnswer.Delegate(officer.Id));
        App.GoToTheDay();
        var shown = (await App.RollAsync(invited.Meeting)).Revision;

        await App.SendAsync(new SaveAttendance(invited.Meeting.Id, shown, [], MarkTheAnnounced: true), invited.Meeting.Group.Secretary.Id);

        (await App.RollAsync(invited.Meeting)).Lines.Select(l => l.Status).ShouldBe([AttendanceStatus.Present, AttendanceStatus.PresentBySubstitute, null]);
    }

    [Fact]
    public async Task Somebody_of_the_agency_who_turns_up_instead_fills_the_seat()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (meeting, invitation) = (invited.Meeting, invited.Invitations[0]);
        var (colleague, stranger) = (await App.Build.PersonAsync(invitation.Agency.Id), await App.Build.PersonAsync());
        App.GoToTheDay();

        await RefusedAsync(new AddSubstitute(meeting.Id, await App.RevisionAsync(meeting), invitation.Id, stranger.Id), meeting, "meetings.delegate-of-another-agency");
        await App.SendAsync(new AddSubstitute(meeting.Id, await App.RevisionAsync(meeting), invitation.Id, colleague.Id), meeting.Group.Secretary.Id);
        await RefusedAsync(new AddSubstitute(meeting.Id, await App.RevisionAsync(meeting), invitation.Id, colleague.Id), meeting, "meetings.already-on-the-list");
        await App.CloseAsync(meeting);

        var roll = await App.RollAsync(meeting);
        roll.Lines.Select(l => (l.PersonId, l.Status)).ShouldBe(
            [(invitation.Agency.Head.Id, AttendanceStatus.Absent), (colleague.Id, AttendanceStatus.PresentBySubstitute)], ignoreOrder: true);
        var body = roll.Bodies.ShouldHaveSingleItem();
        (body.BySubstitute, body.Absent, body.Members).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task Walk_ins_are_listed_after_the_invited_and_can_be_taken_off_again()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (meeting, registered) = (invited.Meeting, await App.Build.PersonAsync());
        var head = invited.Invitations[0].Agency.Head;
        App.GoToTheDay();

        await App.SendAsync(new AddWalkIn(meeting.Id, await App.RevisionAsync(meeting), new WalkIn(registered.Id)), meeting.Group.Secretary.Id);
        await App.SendAsync(new AddWalkIn(meeting.Id, await App.RevisionAsync(meeting), new WalkIn(null, "นางสาวดวงใจ มีสุข", "ผู้จัดการ", "หอการค้าจังหวัด")), meeting.Group.Secretary.Id);
        await RefusedAsync(new AddWalkIn(meeting.Id, await App.RevisionAsync(meeting), new WalkIn(head.Id)), meeting, "meetings.already-on-the-list");

        var guests = (await App.RollAsync(meeting)).Guests.ToList();
        guests.Select(g => g.Name!.Value.Th).ShouldBe([registered.NameTh, "นางสาวดวงใจ มีสุข"]);
        await App.SendAsync(new RemoveAttendee(meeting.Id, await App.RevisionAsync(meeting), guests[0].EntryId), meeting.Group.Secretary.Id);
        var roll = await App.RollAsync(meeting);
        roll.Guests.ShouldHaveSingleItem();
        var expected = roll.Lines.Single(l => l.IsExpected).EntryId;
        await Should.ThrowAsync<RecordNotFound>(async () =>
            await App.SendAsync(new RemoveAttendee(meeting.Id, await App.RevisionAsync(meeting), expected), meeting.Group.Secretary.Id));
    }

    [Fact]
    public async Task List_is_refused_before_the_day_to_outsiders_and_once_it_is_closed()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (meeting, mark) = (invited.Meeting, new AttendanceMark(invited.Invitations[0].Id, null, AttendanceStatus.Present));
        var head = invited.Invitations[0].Agency.Head.Id;

        await RefusedAsync(new SaveAttendance(meeting.Id, await App.RevisionAsync(meeting), [mark]), meeting, "meetings.attendance-before-the-day");
        App.GoToTheDay();
        await Should.ThrowAsync<NotAllowed>(async () => await App.SendAsync(new SaveAttendance(meeting.Id, await App.RevisionAsync(meeting), [mark]), head));
        await Should.ThrowAsync<RecordNotFound>(() => App.SendAsync(new ReadAttendance(meeting.Id), head));
        (await Should.ThrowAsync<InvalidRequest>(async () => await App.SendAsync(
            new SaveAttendance(meeting.Id, await App.RevisionAsync(meeting), [mark with { Status = AttendanceStatus.Excused }]), meeting.Group.Secretary.Id)))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("meetings.excused-needs-reason");
        await RefusedAsync(
            new CloseAttendance(meeting.Id, await App.RevisionAsync(meeting), App.Clock.Now, App.Clock.Now.AddHours(1)), meeting, "meetings.not-over-yet");
        await App.CloseAsync(meeting);

        await RefusedAsync(new SaveAttendance(meeting.Id, await App.RevisionAsync(meeting), [mark]), meeting, "meetings.attendance-closed");
        (await Should.ThrowAsync<RuleBroken>(() => App.CloseAsync(meeting))).Code.ShouldBe("meetings.attendance-closed");
        (await App.SendAsync(new ReadAttendance(meeting.Id), head)).Lines.ShouldHaveSingleItem();
    }

    private async Task RefusedAsync<TResult>(ICommand<TResult> command, TestMeeting meeting, string code) =>
        (await Should.ThrowAsync<RuleBroken>(() => App.SendAsync(command, meeting.Group.Secretary.Id))).Code.ShouldBe(code);

    private Task<long> BodyAsync(TestAgency secretariat, params (TestAgency Agency, MemberRole Role)[] seats) => App.SendAsync(
        new FormWorkingGroup(
            $"B{seats[0].Agency.Id}", "คณะทำงานร่วม", "Joint body", secretariat.Id, OrderNumber: null,
            [.. seats.Select(s => new Seat(s.Role, PersonId: null, s.Agency.HeadPostId))]),
        Actor.System("test"));

    private async Task<TestMeeting> InvitedAsync(TestGroup first, long second)
    {
        var id = await App.SendAsync(new DraftMeeting([new ChosenBody(first.Id), new ChosenBody(second)], App.Build.Plan()), first.Secretary.Id);
        var meeting = new TestMeeting(id, Revision: 0, "", first);
        await App.SendAsync(new SendInvitations(id, await App.RevisionAsync(meeting)), first.Secretary.Id);
        return meeting;
    }
}

public sealed class AttendanceOnPostgreSql(TestApp app) : AttendanceTests(app), IClassFixture<TestApp>;

public sealed class AttendanceAfterCommit(AfterCommitApp app) : AttendanceTests(app), IClassFixture<AfterCommitApp>;

public sealed class AttendanceOnSqlServer(SqlServerTestApp app) : AttendanceTests(app), IClassFixture<SqlServerTestApp>;
