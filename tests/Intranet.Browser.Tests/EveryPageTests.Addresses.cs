using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Browser.Tests;

/// <content>Where the records are that pages are about.</content>
public sealed partial class EveryPageTests
{
    private Task<string> RungAsync(string page) => app.QueryAsync(async db =>
        $"/administration/ladders/meetings.reply/{await db.Set<ReminderRule>().Where(r => r.Ladder == "meetings.reply" && r.To == null).OrderBy(r => r.Level).Select(r => r.Id).FirstAsync()}{page}");

    // Somebody with a role, a post and a seat; the head's post of an agency for which somebody acted.
    private Task<string> PersonAsync(string page) => app.QueryAsync(async db =>
        $"/organisation/people/{await db.Set<RoleAssignment>().Where(r => r.Role == Roles.ViceGovernor).OrderBy(r => r.Id).Select(r => r.PersonId).FirstAsync()}{page}");

    private Task<string> PostAsync(string page) => app.QueryAsync(async db =>
        $"/organisation/posts/{await db.Set<PostHolding>().Where(h => h.Kind == HoldingKind.Acting).OrderBy(h => h.Id).Select(h => h.PostId).FirstAsync()}{page}");

    private Task<string> HolidayAsync(string page) => app.QueryAsync(async db =>
        $"/organisation/holidays/{await db.Set<Holiday>().OrderBy(h => h.Date).Select(h => h.Id).LastAsync()}{page}");

    private Task<string> MeetingAsync(MeetingStatus status, string page) => app.QueryAsync(async db =>
        $"/meetings/{await db.Set<Meeting>().Where(m => m.Status == status).OrderBy(m => m.StartsAt).Select(m => m.Id).FirstAsync()}{page}");

    private async Task<string> StepsOfInvitationAsync() =>
        (await InvitationAsync("MOTS", "ธว 0017.3/ว 3190")).Replace("/meetings/invitations/", "/tasks/steps/Invitation/", StringComparison.Ordinal);

    private Task<string> InvitationAsync(string agency, string letter) => app.QueryAsync(async db =>
    {
        var agencyId = await db.Set<Agency>().Where(a => a.Code == agency).Select(a => a.Id).SingleAsync();
        var meetingId = await db.Set<Meeting>().Where(m => m.LetterNumber == letter).Select(m => m.Id).SingleAsync();
        return $"/meetings/invitations/{await db.Set<Invitation>().Where(i => i.MeetingId == meetingId && i.AgencyId == agencyId && i.PostId != null).Select(i => i.Id).SingleAsync()}";
    });
}
