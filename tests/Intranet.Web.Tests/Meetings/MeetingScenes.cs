using System.Globalization;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Meetings;

/// <summary>What tests of meetings do again and again.</summary>
internal static class MeetingScenes
{
    public static Task<int> RevisionAsync(this TestApp app, long meetingId) =>
        app.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == meetingId).Select(m => m.Revision).SingleAsync());

    public static Task<Meeting> MeetingAsync(this TestApp app, long meetingId) =>
        app.QueryAsync(db => db.Set<Meeting>().AsNoTracking().Include(m => m.Bodies).Include(m => m.Letters).Include(m => m.Agenda).SingleAsync(m => m.Id == meetingId));

    public static async Task<int> SendInvitationsAsync(this TestApp app, long meetingId, long secretary) =>
        await app.SendAsync(new SendInvitations(meetingId, await app.RevisionAsync(meetingId)), secretary);

    /// <summary>The head sends an officer of the agency.</summary>
    public static async Task<TestPerson> DelegateAsync(this TestApp app, TestInvitation invitation)
    {
        var officer = await app.Build.PersonAsync(invitation.Agency.Id);
        await app.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Delegate(officer.Id)), invitation.Agency.Head.Id);
        return officer;
    }

    /// <summary>The secretary adds a text file to the meeting's papers.</summary>
    public static async Task AttachAsync(this TestApp app, TestMeeting meeting, string? agendaNumber = null, string? title = null)
    {
        var file = await app.UploadTextAsync("agenda.txt", "ระเบียบวาระการประชุม", meeting.Group.Secretary.Id);
        await app.SendAsync(new AttachPapers(meeting.Id, [file], agendaNumber, title), meeting.Group.Secretary.Id);
    }

    public static string Text(this long number) => number.ToString(CultureInfo.InvariantCulture);
}
