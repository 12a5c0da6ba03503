using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Browser.Tests;

/// <content>Where the records are that pages are about.</content>
public sealed partial class EveryPageTests
{
    // Records are named by what they are; their ids are the database's.
    private Task<string> AddressOfAsync(string path) => path switch
    {
        "draft" => MeetingAsync(MeetingStatus.Draft, ""),
        _ when path.StartsWith("draft/", StringComparison.Ordinal) => MeetingAsync(MeetingStatus.Draft, path["draft".Length..]),
        _ when path.StartsWith("board", StringComparison.Ordinal) => MeetingAsync(MeetingStatus.Invited, path["board".Length..]),
        "invitation" => InvitationAsync("MOTS", "ธว 0017.3/ว 3190"),
        "steps" => StepsOfInvitationAsync(),
        "rung" or "rung/end" => RungAsync(path["rung".Length..]),
        "person" or "person/edit" or "person/roles" => PersonAsync(path["person".Length..]),
        "post" or "post/edit" or "post/appoint" => PostAsync(path["post".Length..]),
        "end-holding" => app.QueryAsync(async db =>
        {
            var holding = await db.Set<PostHolding>().OrderBy(h => h.Id).FirstAsync(h => h.To == null);
            return $"/organisation/posts/{holding.PostId}/holdings/{holding.Id}/end";
        }),
        "complaint" or "complaint/receipt" => ComplaintAsync(sequence: 2, path["complaint".Length..]),
        "category" or "category/end" or "category/questions" => CategoryAsync(path["category".Length..]),
        _ when path.StartsWith("personal-data", StringComparison.Ordinal) => PrivacyPages.AddressAsync(app, path),
        "sealed-off" => ComplaintAsync(sequence: 18, ""),
        _ when path.StartsWith("case ", StringComparison.Ordinal) => CaseAsync(path["case ".Length..]),
        _ when path.StartsWith("referral ", StringComparison.Ordinal) => ReferralAsync(path.Split(' ')),
        "inquiry" or "inquiry/order" or "inquiry/change" => app.QueryAsync(async db => $"/inquiries/{await db.Set<Inquiry>().Select(i => i.Id).SingleAsync()}{path["inquiry".Length..]}"),
        "routing-rule" or "routing-rule/end" => RoutingRuleAsync(path["routing-rule".Length..]),
        "tried" => app.QueryAsync(async db => $"/complaints/rules/try?case={await db.Set<Complaint>().Where(c => c.Sequence == 2).Select(c => c.Id).SingleAsync()}"),
        "withdraw-holiday" => HolidayAsync("/withdraw"),
        "end-seat" => app.QueryAsync(async db =>
        {
            var group = await db.Set<WorkingGroup>().Include(g => g.Members).SingleAsync(g => g.Code == "HPP");
            return $"/organisation/working-groups/HPP/seats/{group.Members[0].Id}/end";
        }),
        _ when path.StartsWith("task", StringComparison.Ordinal) || path == "asked" => TaskPages.AddressAsync(app, path),
        _ when !path.StartsWith('/') => AnsweringPages.AddressAsync(app, path),
        _ => Task.FromResult(path),
    };

    private Task<string> RungAsync(string page) => app.QueryAsync(async db =>
        $"/administration/ladders/meetings.reply/{await db.Set<ReminderRule>().Where(r => r.Ladder == "meetings.reply" && r.To == null).OrderBy(r => r.Level).Select(r => r.Id).FirstAsync()}{page}");

    // Somebody with a role, a post and a seat; the head's post of an agency for which somebody acted.
    private Task<string> PersonAsync(string page) => app.QueryAsync(async db =>
        $"/organisation/people/{await db.Set<RoleAssignment>().Where(r => r.Role == Roles.ViceGovernor).OrderBy(r => r.Id).Select(r => r.PersonId).FirstAsync()}{page}");

    private Task<string> PostAsync(string page) => app.QueryAsync(async db =>
        $"/organisation/posts/{await db.Set<PostHolding>().Where(h => h.Kind == HoldingKind.Acting).OrderBy(h => h.Id).Select(h => h.PostId).FirstAsync()}{page}");

    // C02 of the demo, and C18, which is for named handlers only.
    private Task<string> ComplaintAsync(int sequence, string page) => app.QueryAsync(async db =>
        $"/complaints/{await db.Set<Complaint>().Where(c => c.Sequence == sequence).Select(c => c.Id).SingleAsync()}{page}");

    // "19/put-up": a page of the demo's case with that number.
    private Task<string> CaseAsync(string page)
    {
        var slash = page.IndexOf('/', StringComparison.Ordinal);
        return ComplaintAsync(int.Parse(slash < 0 ? page : page[..slash], CultureInfo.InvariantCulture), slash < 0 ? "" : page[slash..]);
    }

    private Task<string> ReferralAsync(string[] what) => app.QueryAsync(async db =>
    {
        var (agency, sequence) = (what[1], int.Parse(what[2].Split('/')[0], CultureInfo.InvariantCulture));
        var id = await db.Set<Referral>()
            .Where(r => db.Set<Agency>().Any(a => a.Id == r.AgencyId && a.Code == agency) && db.Set<Complaint>().Any(c => c.Id == r.ComplaintId && c.Sequence == sequence))
            .Select(r => r.Id).SingleAsync();
        return $"/referrals/{id}{what[2][what[2].Split('/')[0].Length..]}";
    });

    private Task<string> RoutingRuleAsync(string page) => app.QueryAsync(async db =>
        $"/complaints/rules/{await db.Set<RoutingRule>().Where(r => r.To == null).OrderBy(r => r.Order).Select(r => r.Id).FirstAsync()}{page}");

    private Task<string> CategoryAsync(string page) => app.QueryAsync(async db =>
        $"/complaints/categories/{await db.Set<ComplaintCategory>().Where(c => c.Code == "UTIL").Select(c => c.Id).SingleAsync()}{page}");

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
