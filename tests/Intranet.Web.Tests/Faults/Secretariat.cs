using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Faults;

/// <summary>A secretary who sends out one meeting's invitations after the other, to many offices under one superior.</summary>
internal sealed class Secretariat(TwoNodes house, TestGroup group, TestPerson head, TestAgency superior)
{
    private readonly Browser _browser = new(house.Nodes, first: 0);

    public TestGroup Group => group;

    /// <summary>Who holds all the invited posts.</summary>
    public TestPerson Head => head;

    /// <summary>Whoever is told when an office stays silent.</summary>
    public PrincipalKey Superior => PrincipalKey.Post(superior.HeadPostId);

    public PrincipalKey Secretaries => PrincipalKey.Role(Roles.MeetingSecretary, group.Secretariat.Id);

    public HashSet<long> Meetings { get; } = [];

    public static async Task<Secretariat> SignedInAsync(TwoNodes house, int offices)
    {
        var (group, head) = await house.App.Build.LargeWorkingGroupAsync(offices);
        var superior = await house.App.Build.AgencyAsync();
        foreach (var member in group.Members) await house.App.SendAsync(new SuperviseAgency(member.Id, superior.HeadPostId), Actor.System("test"));
        var secretariat = new Secretariat(house, group, head, superior);
        await secretariat._browser.SignInAsync(group.Secretary);
        return secretariat;
    }

    /// <summary>Drafts a meeting and sends its invitations through the page, however often it takes.</summary>
    /// <returns>The invitations.</returns>
    public async Task<IReadOnlyList<long>> InviteAsync(int replyInDays)
    {
        var plan = house.App.Build.Plan();
        plan = plan with { StartsAt = plan.StartsAt.AddDays(90), EndsAt = plan.EndsAt.AddDays(90), ReplyBy = house.App.Clock.Today.AddDays(replyInDays) };
        var meetingId = await house.App.SendAsync(new DraftMeeting(group.Id, plan), group.Secretary.Id);
        Meetings.Add(meetingId);
        await _browser.PersistAsync(async node =>
        {
            // Where the invitations are out already, the page leads on to the meeting, which has no such button.
            var page = Browser.Answered(await node.GetAsync($"/meetings/{meetingId}/send"));
            var send = page.Buttons.SingleOrDefault(b => b.StartsWith("ส่งหนังสือเชิญ", StringComparison.Ordinal));
            return send is null || Browser.Answered(await node.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal), send)).Errors.Count == 0;
        });
        return await house.App.QueryAsync(db => db.Set<Invitation>().Where(i => i.MeetingId == meetingId).OrderBy(i => i.Order).Select(i => i.Id).ToListAsync());
    }
}
