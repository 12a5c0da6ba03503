using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Complaints;

/// <summary>A centre with its rules to come, two agencies and a district that has an office.</summary>
internal sealed record RoutingScene(ComplaintScene Cases, TestAgency Water, TestAgency Health, District District, long OfficeId)
{
    private static int s_district = 10;

    public TestApp App => Cases.App;

    public static async Task<RoutingScene> SetAsync(TestApp app)
    {
        var cases = await ComplaintScene.SetAsync(app);
        var code = $"99{Interlocked.Increment(ref s_district)}";
        var office = await app.SendAsync(
            new RegisterAgency($"AMP-{code}", $"ที่ว่าการอำเภอ{code}", $"District office {code}", $"อ.{code}", AgencyKind.District, null, null, 900, "นายอำเภอ", "District chief"),
            Actor.System("test"));
        await app.SendAsync(
            new EnterDistricts([new DistrictEntry(code, $"ปากธาร{code}", $"Pak {code}", [new SubdistrictEntry($"{code}01", $"ทุ่งรวง{code}")], $"AMP-{code}")]), Actor.System("test"));
        var district = await app.QueryAsync(db => db.Set<District>().AsNoTracking().Include(d => d.Subdistricts).SingleAsync(d => d.Code == code));
        return new RoutingScene(cases, await app.Build.AgencyAsync(), await app.Build.AgencyAsync(), district, office.AgencyId);
    }

    public RoutingTerms Terms(RoutingConditions? conditions = null, int? days = 7) =>
        new(conditions ?? new(Cases.CategoryId), RouteTarget.DistrictOffice, [RouteTarget.Agency(Water.Id)], days, null);

    public Task<long> AddAsync(RoutingConditions? conditions = null, int? days = 7) =>
        App.SendAsync(new AddRoutingRule(Cases.Centre.Id, App.Clock.Today, Terms(conditions, days)), Cases.Supervisor.Id);

    public async Task<long> CaseAsync() =>
        (await Cases.RegisterAsync(Cases.Entry() with { Place = new CasePlace(District.Id, District.Subdistricts[0].Id, null) })).Id;

    public Task<List<RoutingRule>> RowsAsync() => App.QueryAsync(db => db.Set<RoutingRule>().AsNoTracking()
        .Where(r => r.CentreId == Cases.Centre.Id).OrderBy(r => r.Order).ThenBy(r => r.From).ToListAsync());

    public async Task<int> RevisionAsync(long ruleId) => (await RowsAsync()).Single(r => r.Id == ruleId).Revision;
}
