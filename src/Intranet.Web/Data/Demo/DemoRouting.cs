using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>The rules by which the demo's provincial centre routes its cases, as its head entered them.</summary>
internal static class DemoRouting
{
    private const string Centre = "PO";
    private const string Head = "P006";

    private static readonly Season s_burning = new(new MonthDay(1, 15), new MonthDay(4, 30));

    /// <summary>Gives every district its office, and enters the rules.</summary>
    public static async Task LoadAsync(DemoSender sender, IReadOnlyDictionary<string, RegisteredAgency> agencies, IReadOnlyDictionary<string, long> people, DateOnly from)
    {
        var province = DemoFiles.Province;
        await sender.AsSystemAsync(new EnterDistricts([.. province.Districts.Select(d => d with { OfficeCode = $"AMP-{d.Code}" })], DemoSender.Operation("offices")));

        var categories = await sender.ReadAsync(db => db.Set<ComplaintCategory>().ToDictionaryAsync(c => c.Code, c => c.Id));
        var districts = await sender.ReadAsync(db => db.Set<District>().ToDictionaryAsync(d => d.Code, d => d.Id));
        var rules = Rules(code => categories[code], code => districts[code], code => agencies[code].AgencyId);
        foreach (var (terms, index) in rules.Select((terms, index) => (terms, index)))
            await sender.AsPersonAsync(people[Head], new AddRoutingRule(agencies[Centre].AgencyId, from, terms, DemoSender.Operation($"routing/{index}")));
    }

    /// <summary>
    /// In their order. Conduct of officials, praise and advice have none: these the head of the centre orders one by one.
    /// </summary>
    public static IReadOnlyList<RoutingTerms> Rules(Func<string, long> category, Func<string, long> district, Func<string, long> agency)
    {
        return
        [
            Rule(new(category("AID"), UrgencyAtLeast: Urgency.MostUrgent), Of("MSDHS"), [Of("POLICE")], 3, "เด็กหรือผู้เปราะบางที่ต้องคุ้มครองทันที"),
            Rule(new(category("AID")), Of("MSDHS")),
            Rule(new(category("ENV"), Season: s_burning), RouteTarget.DistrictOffice, [Of("DOAE")], 7, "ฤดูเผา: ให้อำเภอระงับเหตุก่อน เกษตรจังหวัดช่วยเรื่องตอซัง"),
            Rule(new(category("ENV")), RouteTarget.DistrictOffice, [Of("MNRE"), Of("PHO")]),
            Rule(new(category("LAND")), RouteTarget.DistrictOffice, [Of("LAND")]),
            Rule(new(category("UTIL"), UrgencyAtLeast: Urgency.Urgent), Of("DRR"), [Of("DOH")], 7, "เรื่องด่วนส่วนใหญ่เป็นอันตรายบนถนน"),
            Rule(new(category("UTIL"), district("9901")), Of("PWA"), [], null, "ในเขตเมืองส่วนใหญ่เป็นเรื่องน้ำประปา"),
            Rule(new(category("UTIL")), RouteTarget.DistrictOffice),
            Rule(new(category("DEBT")), Of("POLICE"), [Of("JUST")]),
            Rule(new(category("LABOUR")), Of("DLPW")),
            Rule(new(category("CONSUMER")), Of("COM")),
            Rule(new(category("LOCAL")), Of("DLA")),
            Rule(new(category("ORDER")), RouteTarget.DistrictOffice, [Of("POLICE")]),
            Rule(new(category("CORRUPT")), Of("DOPA")),
        ];

        RouteTarget Of(string code) => RouteTarget.Agency(agency(code));

        static RoutingTerms Rule(RoutingConditions conditions, RouteTarget lead, IReadOnlyList<RouteTarget>? supporting = null, int? days = null, string? note = null) =>
            new(conditions, lead, supporting ?? [], days, note);
    }
}
