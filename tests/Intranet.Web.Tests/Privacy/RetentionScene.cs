using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Privacy;

/// <summary>A centre, whoever watches over personal data, and cases that end.</summary>
internal sealed record RetentionScene(TestApp App, ComplaintScene Cases, TestPerson Guardian)
{
    public const string Job = "privacy.remove-due";

    public static async Task<RetentionScene> SetAsync(TestApp app)
    {
        var cases = await ComplaintScene.SetAsync(app);
        return new RetentionScene(app, cases, await GuardianAsync(app));
    }

    public static async Task<TestPerson> GuardianAsync(TestApp app, long? agencyId = null)
    {
        var person = await app.Build.PersonAsync(agencyId);
        await app.SendAsync(new GiveRole(person.Id, Roles.DataProtectionOfficer, null), Actor.System("test"));
        return person;
    }

    public async Task<long> ClosedAsync(ComplaintEntry? entry = null, string reason = "resolved", params IReadOnlyList<UploadedFile> files)
    {
        var id = (await App.SendAsync(new RegisterComplaint(Cases.Centre.Id, entry ?? Cases.Entry(), ComplaintScene.Complainant, files), Cases.Officer.Id)).Id;
        await EndAsync(id, reason);
        return id;
    }

    public async Task EndAsync(long id, string reason = "resolved")
    {
        await App.PutUpEndAsync(id, Cases.Supervisor, reason);
        await App.OrderAsync(id, Cases.Supervisor);
    }

    /// <summary>So many months later, at the hour of the job.</summary>
    public void Later(int months, int days = 0) => App.Clock.Set(App.Clock.Now.AddMonths(months).AddDays(days));

    public Task<JobRun> RunAsync() => App.RunJobAsync(Job);

    public Task<List<Removal>> RemovalsAsync(long id) =>
        App.QueryAsync(db => db.Set<Removal>().AsNoTracking().Where(r => r.ComplaintId == id).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync());

    public Task<Complainant> ComplainantAsync(long id) => App.QueryAsync(db => db.Set<Complainant>().AsNoTracking().SingleAsync(c => c.ComplaintId == id));
}
