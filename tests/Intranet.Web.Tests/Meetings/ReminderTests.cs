using System.Net;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Who does not answer is reminded, then their superior is told, then the secretariat; who has answered is left alone.</summary>
public abstract class ReminderTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Only_those_who_do_not_answer_are_reminded_then_superior_and_secretariat_are_told()
    {
        var group = await App.Build.WorkingGroupAsync(members: 2);
        var above = await App.Build.AgencyAsync();
        foreach (var member in group.Members) await App.SendAsync(new SuperviseAgency(member.Id, above.HeadPostId), Actor.System("test"));
        var invited = await App.Build.InvitedMeetingAsync(group);
        var (prompt, silent) = (invited.Invitations[0], invited.Invitations[1]);
        await App.SendAsync(new AnswerInvitation(prompt.Id, prompt.Revision, InvitationAnswer.Attend), prompt.Agency.Head.Id);
        var (post, superior) = (PrincipalKey.Post(silent.Agency.HeadPostId), PrincipalKey.Post(above.HeadPostId));
        var secretariat = PrincipalKey.Role(Roles.MeetingSecretary, group.Secretariat.Id);

        // The reply is due on Friday 17 July: reminders on Thursday and Monday, the superior on Tuesday, the secretariat on Wednesday.
        await PumpOnAsync(16);
        (await ToldAsync(silent, post)).ShouldBe(["opened", "reminded"]);
        await PumpOnAsync(20);
        (await ToldAsync(silent, post)).ShouldBe(["opened", "reminded", "reminded"]);
        (await ToldAsync(silent, superior)).ShouldBeEmpty();
        await PumpOnAsync(21);
        (await ToldAsync(silent, superior)).ShouldBe(["escalated"]);
        (await ToldAsync(silent, secretariat)).ShouldBeEmpty();
        await PumpOnAsync(22);
        (await ToldAsync(silent, secretariat)).ShouldBe(["reported"]);

        (await ToldAsync(prompt, PrincipalKey.Post(prompt.Agency.HeadPostId))).ShouldBe(["opened"]);
        (await ToldAsync(prompt, superior)).ShouldBeEmpty();
        (await ToldAsync(prompt, secretariat)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Superior_who_is_told_is_mailed_and_may_read_what_it_is_about()
    {
        var group = await App.Build.WorkingGroupAsync();
        var above = await App.Build.AgencyAsync();
        await App.SendAsync(new SuperviseAgency(group.Members[0].Id, above.HeadPostId), Actor.System("test"));
        var silent = (await App.Build.InvitedMeetingAsync(group)).Invitations[0];

        App.Clock.Advance(TimeSpan.FromDays(12));
        await App.PumpAsync();

        App.Mail.All.Where(m => m.To == $"{above.Head.UserName}@example.go.th").ShouldHaveSingleItem();
        var page = await (await App.SignInAsync(above.Head.UserName)).GetAsync($"/meetings/invitations/{silent.Id}");
        page.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Once_the_meeting_has_begun_neither_answer_nor_acknowledgement_is_owed()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        var (sends, silent) = (invited.Invitations[0], invited.Invitations[1]);
        await App.DelegateAsync(sends);
        var starts = await App.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == invited.Meeting.Id).Select(m => m.StartsAt).SingleAsync());

        App.Clock.Set(starts.AddMinutes(-1));
        await App.PumpAsync();
        (await OpenAsync(invited)).ShouldBe(["acknowledge", "answer"]);
        App.Clock.Set(starts);
        await App.PumpAsync();

        (await OpenAsync(invited)).ShouldBeEmpty();
        (await App.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordId == silent.Id).Select(w => w.Status).ToListAsync()))
            .ShouldBe([WorkItemStatus.Obsolete]);
        await App.SettledAsync();
    }

    [Fact]
    public async Task Time_that_was_up_for_the_old_date_ends_nothing_of_a_meeting_that_is_postponed()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var meeting = invited.Meeting;
        var plan = App.Build.Plan();
        var later = new MeetingTime(plan.StartsAt.AddDays(14), plan.EndsAt.AddDays(14), plan.Place, OnlineLink: null, plan.ReplyBy.AddDays(14));
        var revision = await App.RevisionAsync(meeting.Id);
        await App.SendAsync(new PostponeMeeting(meeting.Id, revision, later, "ห้องประชุมไม่ว่าง", "ธว 0017.2/9"), meeting.Group.Secretary.Id);

        App.Clock.Set(plan.StartsAt.AddMinutes(1));
        await App.PumpAsync();

        (await OpenAsync(invited)).ShouldBe(["answer"]);
    }

    private Task<List<string>> OpenAsync(TestInvitedMeeting invited)
    {
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        return App.QueryAsync(db => db.Set<WorkItem>()
            .Where(w => w.Status == WorkItemStatus.Ready
                && (ids.Contains(w.RecordId) || db.Set<AttendanceDelegation>().Any(d => d.Id == w.RecordId && ids.Contains(d.InvitationId))))
            .OrderBy(w => w.Step).Select(w => w.Step).ToListAsync());
    }

    private async Task PumpOnAsync(int july)
    {
        App.Clock.Set(new DateTimeOffset(2026, 7, july, 18, 0, 0, TimeSpan.FromHours(7)));
        await App.PumpAsync();
    }

    private Task<List<string>> ToldAsync(TestInvitation invitation, PrincipalKey key) => App.ToldAsync(RecordTypes.Ref<Invitation>(invitation.Id), key);
}

public sealed class RemindersOnPostgreSql(TestApp app) : ReminderTests(app), IClassFixture<TestApp>;

public sealed class RemindersAfterCommit(AfterCommitApp app) : ReminderTests(app), IClassFixture<AfterCommitApp>;

public sealed class RemindersOnSqlServer(SqlServerTestApp app) : ReminderTests(app), IClassFixture<SqlServerTestApp>;
