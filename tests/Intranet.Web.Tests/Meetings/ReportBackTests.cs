using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

public abstract class ReportBackTests(TestApp app) : DataTests(app)
{
    private const string Report = "ที่ประชุมมอบหมายให้ทุกหน่วยงานส่งข้อมูลภายในเดือนสิงหาคม";

    [Fact]
    public async Task Delegate_who_came_owes_a_report_and_one_who_stayed_away_owes_nothing()
    {
        var (invited, officers) = await HeldAsync();

        (await OwedAsync(officers[0].Id)).Select(r => (r.Process, r.Step)).ShouldBe([("meetings.report-back", "report")]);
        (await OwedAsync(officers[1].Id)).ShouldBeEmpty("Neither the report nor the acknowledgement is owed any more.");
        (await OwedAsync(invited.Invitations[0].Agency.Head.Id)).ShouldBeEmpty();
        await App.SettledAsync();
    }

    [Fact]
    public async Task Report_is_due_by_the_rule_and_reminded_by_the_clock()
    {
        var (_, officers) = await HeldAsync();
        var task = (await OwedAsync(officers[0].Id)).ShouldHaveSingleItem();

        // Five working days from Friday 24 July 2026; 28 and 29 July are no holidays in this database.
        task.DueAt.ShouldBe(new DateTimeOffset(2026, 7, 31, 16, 30, 0, TimeSpan.FromHours(7)));
        App.Clock.Set(task.DueAt);
        await App.PumpAsync();

        (await OwedAsync(officers[0].Id)).ShouldHaveSingleItem().Reminders.ShouldBe(1);
    }

    [Fact]
    public async Task Report_ends_what_is_owed_and_is_told_to_the_delegator()
    {
        var (invited, officers) = await HeldAsync();
        var delegation = await DelegationOfAsync(officers[0]);

        await App.SendAsync(new ReportBack(delegation.Id, delegation.Revision, Report), officers[0].Id);

        (await OwedAsync(officers[0].Id)).ShouldBeEmpty();
        var head = invited.Invitations[0].Agency.Head.Id;
        var told = await App.SendAsync(new ReadNotifications(), head);
        told.Threads.Single(t => t.Record == delegation.Ref).Lines.ShouldContain(n => n.Process == "meetings.report-back" && n.Kind == "reported-back");
        (await App.SendAsync(new ReadReportBack(delegation.Id), head)).ShouldNotBeNull().Report.ShouldBe(Report);
        (await App.SendAsync(new ReadReportBack(delegation.Id), invited.Meeting.Group.Secretary.Id)).ShouldBeNull("It is between the officer and the head.");
        await App.SettledAsync();
    }

    [Fact]
    public async Task Report_is_refused_from_others_before_the_meeting_and_twice()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var officer = await App.Build.PersonAsync(invited.Invitations[0].Agency.Id);
        await App.AnswerAsync(invited.Invitations[0], InvitationAnswer.Delegate(officer.Id));

        (await ReportAsync(officer, officer.Id)).ShouldBe("meetings.no-report-owed");
        App.GoToTheDay();
        await App.MarkAsync(
            invited.Meeting, invited.Invitations[0].Id, AttendanceStatus.PresentBySubstitute, delegationId: (await DelegationOfAsync(officer)).Id);
        await App.CloseAsync(invited.Meeting);
        (await ReportAsync(officer, invited.Invitations[0].Agency.Head.Id)).ShouldBe("meetings.not-your-delegation");
        (await ReportAsync(officer, officer.Id)).ShouldBe("");
        (await ReportAsync(officer, officer.Id)).ShouldBe("meetings.already-reported");
    }

    /// <summary>One office sends two officers, of whom the first comes.</summary>
    private async Task<(TestInvitedMeeting Invited, TestPerson[] Officers)> HeldAsync()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var invitation = invited.Invitations[0];
        TestPerson[] officers = [await App.Build.PersonAsync(invitation.Agency.Id), await App.Build.PersonAsync(invitation.Agency.Id)];
        await App.AnswerAsync(
            invitation, InvitationAnswer.Delegate(new DelegationTerms([.. officers.Select(o => new ChosenDelegate(o.Id, DelegateAuthority.Full))])));
        App.GoToTheDay();
        await App.MarkAsync(
            invited.Meeting, invitation.Id, AttendanceStatus.PresentBySubstitute, delegationId: (await DelegationOfAsync(officers[0])).Id);
        await App.CloseAsync(invited.Meeting);
        return (invited, officers);
    }

    private Task<AttendanceDelegation> DelegationOfAsync(TestPerson officer) =>
        App.QueryAsync(db => db.Set<AttendanceDelegation>().AsNoTracking().SingleAsync(d => d.PersonId == officer.Id));

    private async Task<IReadOnlyList<InboxRow>> OwedAsync(long personId) => (await App.SendAsync(new ReadInbox(InboxTab.Mine), personId)).Rows;

    private async Task<string> ReportAsync(TestPerson officer, long by)
    {
        var delegation = await DelegationOfAsync(officer);
        try
        {
            await App.SendAsync(new ReportBack(delegation.Id, delegation.Revision, Report), by);
            return "";
        }
        catch (RuleBroken refusal)
        {
            return refusal.Code;
        }
    }
}

public sealed class ReportBackOnPostgreSql(TestApp app) : ReportBackTests(app), IClassFixture<TestApp>;

public sealed class ReportBackOnSqlServer(SqlServerTestApp app) : ReportBackTests(app), IClassFixture<SqlServerTestApp>;

public sealed class ReportBackAfterCommit(AfterCommitApp app) : ReportBackTests(app), IClassFixture<AfterCommitApp>;
