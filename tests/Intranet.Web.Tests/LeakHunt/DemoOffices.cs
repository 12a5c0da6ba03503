using Intranet.Domain.Accounts;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Data.Demo;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>The demo's people and offices, by the names under which its files know them.</summary>
internal static class DemoOffices
{
    private static readonly IReadOnlyList<DemoAgency> s_agencies = DemoFiles.Agencies.Agencies;
    private static readonly IReadOnlyList<DemoPerson> s_people = DemoFiles.People.People;

    public static Task<TestPerson> PersonAsync(this TestApp app, string userName) => app.QueryAsync(db =>
        db.Set<Account>().Where(a => a.UserName == userName)
            .Join(db.Set<Person>(), a => a.PersonId, p => p.Id, (a, p) => new TestPerson(p.Id, a.UserName!, p.NameTh)).SingleAsync());

    /// <summary>The agency with its head and its registry clerk.</summary>
    public static async Task<TestAgency> OfficeAsync(this TestApp app, string code)
    {
        var demo = s_agencies.Single(a => a.Code == code);
        var (head, clerk) = (await app.PersonAsync(HeadOf(code)), await app.PersonAsync(ClerkOf(code)));
        return await app.QueryAsync(async db =>
        {
            var agency = await db.Set<Agency>().SingleAsync(a => a.Code == code);
            var post = await db.Set<Post>().Where(p => p.AgencyId == agency.Id && p.IsHead).Select(p => p.Id).SingleAsync();
            return new TestAgency(agency.Id, demo.NameTh, post, head, clerk);
        });
    }

    public static string HeadOf(string code) => UserName(Agency(code).HeadPerson);

    public static string ClerkOf(string code) => UserName(Agency(code).ClerkPerson ?? Agency(code).HeadPerson);

    /// <summary>The governor or vice governor above the agency.</summary>
    public static string? SuperiorOf(string code) => Agency(code).SupervisorPerson is { } superior ? UserName(superior) : null;

    /// <summary>All who work in the agency or in one of its units.</summary>
    public static IEnumerable<string> StaffOf(string code) =>
        s_people.Where(p => p.Agency == code).Select(p => UserName(p.Id)).Append(HeadOf(code)).Append(ClerkOf(code)).Distinct();

    public static string UserName(string personId) => personId.ToLowerInvariant();

    private static DemoAgency Agency(string code) => s_agencies.Single(a => a.Code == code);
}
