using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Benchmarks;

/// <summary>A province with a centre, a small one in a district, and forty agencies to which cases go.</summary>
internal sealed class CasesApp : TestApp
{
    private const int AgencyCount = 40;

    public CasesApp() => TestDatabase.IsDurable = true;

    public TestAgency Centre { get; private set; } = null!;

    public TestPerson Officer { get; private set; } = null!;

    public TestPerson Superior { get; private set; } = null!;

    public TestPerson Governor { get; private set; } = null!;

    /// <summary>The officer of the small centre.</summary>
    public TestPerson DistrictOfficer { get; private set; } = null!;

    public TestAgency DistrictCentre { get; private set; } = null!;

    public IReadOnlyList<TestAgency> Agencies { get; private set; } = [];

    public IReadOnlyList<long> Categories { get; private set; } = [];

    public IReadOnlyList<long> Districts { get; private set; } = [];

    protected override bool IsMeasured => true;

    public async Task SetAsync()
    {
        await Build.ProvinceAsync();
        var districts = Enumerable.Range(1, 6).Select(i => new DistrictEntry($"500{i}", $"อำเภอที่ {i}", $"District {i}", [])).ToList();
        await SendAsync(new EnterDistricts(districts), Actor.System("benchmark"));
        (Centre, DistrictCentre) = (await Build.AgencyAsync(), await Build.AgencyAsync());
        (Officer, Superior) = (await Build.InCentreAsync(Centre), await Build.InCentreAsync(Centre, Roles.ComplaintSupervisor));
        (DistrictOfficer, Governor) = (await Build.InCentreAsync(DistrictCentre), await Build.GovernorAsync());
        var agencies = new List<TestAgency>();
        for (var i = 0; i < AgencyCount; i++) agencies.Add(await Build.AgencyAsync());
        Agencies = agencies;
        Categories = await QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.EndedOn == null && c.StopTh == null).OrderBy(c => c.Order).Select(c => c.Id).ToListAsync());
        Districts = await QueryAsync(db => db.Set<District>().OrderBy(d => d.Code).Select(d => d.Id).ToListAsync());
    }

    /// <summary>A case is taken in, put up and ordered. Result: the case, and the referral that the agency owes.</summary>
    public async Task<(long Case, long Referral)> RouteAsync(string title, TestAgency agency, int n)
    {
        var entry = new ComplaintEntry(IntakeChannel.Hotline1567, CaseNature.Complaint, Categories[n % Categories.Count], title, "ขอให้แก้ไข", Clock.Today)
        {
            Place = new CasePlace(Districts[n % Districts.Count], null, $"หมู่ที่ {n}"),
        };
        var complainant = new ComplainantEntry(IdentityMode.Concealed, Name: "นางสาวดอกไม้ ปกปิดนาม", Phone: $"08{n:00000000}", Contact: ContactWish.Telephone);
        var register = new RegisterComplaint(Centre.Id, entry, complainant, []) { AsksBack = true, Answers = new Dictionary<long, string?>() };
        long id;
        try
        {
            id = (await SendAsync(register, Officer.Id)).Id;
        }
        catch (RuleBroken refused) when (refused.Code == "complaints.similar-known")
        {
            id = (await SendAsync(register with { IsNew = true }, Officer.Id)).Id;
        }

        await SendAsync(new PutUpReferral(id, 1, "เห็นควรส่งหน่วยงาน", [new ReferralPlan(agency.Id, ReferralRole.Lead, title, "ขอให้ตรวจสอบและแก้ไข", 30)]), Officer.Id);
        await SendAsync(new OrderComplaint(id, 2, "ดำเนินการตามเสนอ"), Superior.Id);
        return (id, await QueryAsync(db => db.Set<Referral>().Where(r => r.ComplaintId == id).Select(r => r.Id).SingleAsync()));
    }

    /// <summary>Whether the agency's head finds the referral on the first page of their work.</summary>
    public async Task<bool> IsInInboxAsync(TestAgency agency, long referral) =>
        (await SendAsync(new ReadInbox(InboxTab.Mine), agency.Head.Id)).Rows.Any(r => r.Record.Type == "Referral" && r.Record.Id == referral);
}
