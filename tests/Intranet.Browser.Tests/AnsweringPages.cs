using Intranet.Domain.Accounts;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Browser.Tests;

/// <summary>A meeting far enough ahead, one agency's answer to it with an officer who is sent, and another's that is still owed.</summary>
internal static class AnsweringPages
{
    private const string Title = "ประชุมติดตามการมอบหมายเข้าร่วมประชุมแทน";

    /// <summary>The address of a page by what it is called in the list of pages.</summary>
    public static async Task<string> AddressAsync(BrowserApp app, string page)
    {
        var meetingId = await app.QueryAsync(db => db.Set<Meeting>().Where(m => m.Title == Title).Select(m => (long?)m.Id).SingleOrDefaultAsync())
            ?? await SetAsync(app);
        return page switch
        {
            "delegation" => $"/meetings/delegations/{await DelegationAsync(app, meetingId)}",
            "delegation/withdraw" => $"/meetings/delegations/{await DelegationAsync(app, meetingId)}/withdraw",
            "answered" => $"/meetings/invitations/{await InvitationAsync(app, meetingId, "MOTS")}",
            "take-back" => $"/meetings/invitations/{await InvitationAsync(app, meetingId, "MOTS")}/take-back",
            "answer-form" => $"/meetings/invitations/{await InvitationAsync(app, meetingId, "DLT")}",
            "paper-order" => $"/meetings/invitations/{await InvitationAsync(app, meetingId, "DLT")}/paper-order",
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No such page."),
        };
    }

    private static async Task<long> SetAsync(BrowserApp app)
    {
        var today = (await app.ServicesAsync()).GetRequiredService<IBusinessClock>().Today;
        var (starts, secretary) = (Bangkok.Instant(today.AddDays(90), new TimeOnly(9, 30)), await PersonAsync(app, "p005"));
        var group = await app.QueryAsync(db => db.Set<WorkingGroup>().Where(g => g.Code == "HPP").Select(g => g.Id).SingleAsync());
        var plan = new MeetingPlan(Title, starts, starts.AddHours(3), "ห้องประชุมผาม่านคำ ชั้น 3", today.AddDays(80), LetterNumber: null);
        var meetingId = await app.SendAsync(new DraftMeeting(group, plan), secretary);
        await app.SendAsync(new SendInvitations(meetingId, ExpectedRevision: 1), secretary);
        var terms = new DelegationTerms(
            [new ChosenDelegate(await PersonAsync(app, "p015"), DelegateAuthority.Full)], DelegationBasis.StandingOrder, "คำสั่งที่ 12/2569",
            "แสดงความเห็นในนามหน่วยงานได้", MayPassOn: true);
        var invitation = await InvitationAsync(app, meetingId, "MOTS");
        await app.SendAsync(new AnswerInvitation(invitation, ExpectedRevision: 1, InvitationAnswer.Delegate(terms)), await PersonAsync(app, "p014"));
        return meetingId;
    }

    private static Task<long> PersonAsync(BrowserApp app, string userName) =>
        app.QueryAsync(db => db.Set<Account>().Where(a => a.UserName == userName).Select(a => a.PersonId).SingleAsync());

    private static Task<long> DelegationAsync(BrowserApp app, long meetingId) =>
        app.QueryAsync(db => db.Set<AttendanceDelegation>().Where(d => d.MeetingId == meetingId).Select(d => d.Id).SingleAsync());

    private static Task<long> InvitationAsync(BrowserApp app, long meetingId, string agency) => app.QueryAsync(db => db.Set<Invitation>()
        .Where(i => i.MeetingId == meetingId && i.PostId != null && db.Set<Agency>().Any(a => a.Id == i.AgencyId && a.Code == agency))
        .Select(i => i.Id).SingleAsync());
}
