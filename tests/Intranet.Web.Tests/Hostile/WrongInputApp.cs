using Intranet.Domain.Data;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Hostile;

/// <summary>A small province on Friday 10 July 2569 with a draft, a meeting that is out, and somebody at each kind of desk.</summary>
public sealed class WrongInputApp : PageApp
{
    private readonly Lazy<Task<Scene>> _scene;

    public WrongInputApp() => _scene = new Lazy<Task<Scene>>(BuildAsync);

    public Task<Scene> SceneAsync => _scene.Value;

    /// <summary>The words in braces stand for what the database made of them.</summary>
    public sealed record Scene(IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, PageClient> Browsers);

    /// <summary>Everything that a wrong input could have left behind.</summary>
    public Task<string> FingerprintAsync() => QueryAsync(async db => string.Join(
        '/',
        await db.Set<Domain.Audit.AuditEntry>().CountAsync(),
        await db.Set<CompletedOperation>().CountAsync(),
        await db.Set<Meeting>().SumAsync(m => m.Revision),
        await db.Set<Invitation>().SumAsync(i => i.Revision),
        await db.Set<AttendanceDelegation>().SumAsync(d => d.Revision),
        await db.Set<WorkingGroup>().SumAsync(g => g.Revision),
        await db.Set<Post>().SumAsync(p => p.Revision),
        await db.Set<Person>().SumAsync(p => p.Revision),
        await db.Set<Agency>().SumAsync(a => a.Revision)));

    private async Task<Scene> BuildAsync()
    {
        var agencies = new List<TestAgency>();
        for (var i = 0; i < 4; i++) agencies.Add(await Build.AgencyAsync());
        var group = await Build.WorkingGroupAsync(agencies[0], agencies[1], agencies[2], agencies[3]);
        var officer = await Build.PersonAsync(agencies[1].Id);
        var stranger = await Build.PersonAsync(agencies[2].Id);
        var draft = await Build.MeetingAsync(group);
        var invited = await Build.InvitedMeetingAsync(group);
        var delegated = await Build.InvitedMeetingAsync(group);
        var sent = delegated.Invitations[0];
        await SendAsync(new AnswerInvitation(sent.Id, sent.Revision, InvitationAnswer.Delegate(officer.Id)), agencies[1].Head.Id);
        var delegationId = await QueryAsync(db => db.Set<AttendanceDelegation>().Where(d => d.InvitationId == sent.Id).Select(d => d.Id).SingleAsync());
        var administrator = await Build.AdministratorAsync();
        var groupCode = await QueryAsync(db => db.Set<WorkingGroup>().Where(g => g.Id == group.Id).Select(g => g.Code).SingleAsync());
        var agencyCode = await QueryAsync(db => db.Set<Agency>().Where(a => a.Id == agencies[1].Id).Select(a => a.Code).SingleAsync());
        return new Scene(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["{group}"] = Id(group.Id),
                ["{draft}"] = Id(draft.Id),
                ["{meeting}"] = Id(invited.Meeting.Id),
                ["{invitation}"] = Id(invited.Invitations[0].Id),
                ["{delegation}"] = Id(delegationId),
                ["{officer}"] = Id(officer.Id),
                ["{stranger}"] = Id(stranger.Id),
                ["{head}"] = Id(agencies[1].Head.Id),
                ["{post}"] = Id(agencies[1].HeadPostId),
                ["{groupcode}"] = groupCode,
                ["{agencycode}"] = agencyCode,
                ["{long}"] = new string('ก', 5000),
            },
            new Dictionary<string, PageClient>(StringComparer.Ordinal)
            {
                ["secretary"] = await SignInAsync(group.Secretary.UserName),
                ["head"] = await SignInAsync(agencies[1].Head.UserName),
                ["clerk"] = await SignInAsync(agencies[1].Clerk.UserName),
                ["officer"] = await SignInAsync(officer.UserName),
                ["stranger"] = await SignInAsync(stranger.UserName),
                ["administrator"] = await SignInAsync(administrator.UserName),
            });
    }

    private static string Id(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
