using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Meetings;

/// <summary>What a secretariat does on the day of a meeting that the kit invited to.</summary>
internal static class AttendanceSteps
{
    private static readonly DateOnly s_day = Bangkok.Date(FakeBusinessClock.Start).AddDays(14);

    public static void GoToTheDay(this TestApp app, int hour = 9, int days = 0) =>
        app.Clock.Set(Bangkok.Instant(s_day.AddDays(days), new TimeOnly(hour, 0)));

    public static Task<AttendanceView> RollAsync(this TestApp app, TestMeeting meeting) =>
        app.SendAsync(new ReadAttendance(meeting.Id), meeting.Group.Secretary.Id);

    public static Task<int> RevisionAsync(this TestApp app, TestMeeting meeting) =>
        app.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting.Id).Select(m => m.Revision).SingleAsync());

    /// <summary>Marks one line as the list stands now, whatever else is marked.</summary>
    public static async Task<Unit> MarkAsync(
        this TestApp app, TestMeeting meeting, long invitationId, AttendanceStatus status, string? reason = null, long? delegationId = null)
    {
        var roll = await app.RollAsync(meeting);
        return await app.SendAsync(
            new SaveAttendance(meeting.Id, roll.Revision, [new AttendanceMark(invitationId, delegationId, status, reason)]), meeting.Group.Secretary.Id);
    }

    /// <summary>Closes the list in the afternoon.</summary>
    public static async Task<int> CloseAsync(this TestApp app, TestMeeting meeting, int days = 0)
    {
        app.GoToTheDay(hour: 13, days);
        var roll = await app.RollAsync(meeting);
        return await app.SendAsync(
            new CloseAttendance(meeting.Id, roll.Revision, Bangkok.Instant(s_day, new TimeOnly(9, 35)), Bangkok.Instant(s_day, new TimeOnly(12, 10))),
            meeting.Group.Secretary.Id);
    }

    public static Task<Unit> AnswerAsync(this TestApp app, TestInvitation invitation, InvitationAnswer answer) =>
        app.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, answer), invitation.Agency.Head.Id);
}
