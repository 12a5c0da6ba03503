using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Somebody who turned up instead: never beside the invitee, and the place is settled.</summary>
public abstract class SubstituteTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Invitee_who_is_replaced_is_not_marked_present_as_well()
    {
        var (meeting, invitation, colleague) = await SceneAsync();
        await AddAsync(meeting, invitation, colleague);

        var refusal = await Should.ThrowAsync<InvalidRequest>(() => App.MarkAsync(meeting, invitation.Id, AttendanceStatus.Present));

        var error = refusal.Errors.ShouldHaveSingleItem();
        (error.Field, error.Code).ShouldBe(("Marks[0].Status", "meetings.came-and-replaced"));
        error.Args.ShouldBe([invitation.Agency.Head.NameTh]);
        await App.MarkAsync(meeting, invitation.Id, AttendanceStatus.Excused, "ติดราชการ");
    }

    [Fact]
    public async Task Invitee_who_is_marked_present_is_not_replaced()
    {
        var (meeting, invitation, colleague) = await SceneAsync();
        await App.MarkAsync(meeting, invitation.Id, AttendanceStatus.Present);

        (await Should.ThrowAsync<RuleBroken>(() => AddAsync(meeting, invitation, colleague))).Code.ShouldBe("meetings.came-and-replaced");
    }

    [Fact]
    public async Task Invitee_who_is_replaced_is_settled()
    {
        var (meeting, invitation, colleague) = await SceneAsync();
        await App.AnswerAsync(invitation, InvitationAnswer.Attend);
        await AddAsync(meeting, invitation, colleague);

        var shown = await App.RollAsync(meeting);
        shown.Unmarked.ShouldBe(0);
        shown.Lines.Single(l => l.IsExpected).IsRepresented.ShouldBeTrue();

        await App.SendAsync(new SaveAttendance(meeting.Id, shown.Revision, [], MarkTheAnnounced: true), meeting.Group.Secretary.Id);
        (await App.RollAsync(meeting)).Lines.Single(l => l.IsExpected).Status.ShouldBeNull("Whoever is replaced did not come.");
    }

    private async Task<(TestMeeting Meeting, TestInvitation Invitation, TestPerson Colleague)> SceneAsync()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var colleague = await App.Build.PersonAsync(invited.Invitations[0].Agency.Id);
        App.GoToTheDay();
        return (invited.Meeting, invited.Invitations[0], colleague);
    }

    private async Task AddAsync(TestMeeting meeting, TestInvitation invitation, TestPerson colleague) => await App.SendAsync(
        new AddSubstitute(meeting.Id, await App.RevisionAsync(meeting), invitation.Id, colleague.Id), meeting.Group.Secretary.Id);
}

public sealed class SubstitutesOnPostgreSql(TestApp app) : SubstituteTests(app), IClassFixture<TestApp>;

public sealed class SubstitutesOnSqlServer(SqlServerTestApp app) : SubstituteTests(app), IClassFixture<SqlServerTestApp>;
