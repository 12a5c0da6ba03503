using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Complaints;
using Intranet.Domain.Referrals;
using Intranet.Web.Data.Demo;
using Shouldly;
using System.Text.Json;
using Xunit;

namespace Intranet.Web.Tests.Demo;

/// <summary>How far the demo's rules give what the demo's centre did with its cases. Of twenty cases thirteen went to an agency.</summary>
public sealed class DemoRoutingTests
{
    private static readonly Dictionary<string, long> s_ids = new(StringComparer.Ordinal);
    private static readonly DateOnly s_today = DateOnly.FromDateTime(DemoFiles.Province.AsOf.DateTime);

    private static readonly IReadOnlyList<RankedRule> s_rules =
        [.. DemoRouting.Rules(Id, Id, Id).Select((terms, index) => new RankedRule(index + 1, new DateOnly(2025, 10, 1), null, terms))];

    // A factory, a title deed and counterfeit fertiliser: nothing that a category, an area or a season could tell.
    [Fact]
    public void Rules_give_a_main_agency_of_ten_of_the_thirteen_cases_that_went_to_one()
    {
        var routed = Cases().Where(c => c.Main.Count > 0).ToList();

        routed.Count.ShouldBe(13);
        routed.Where(c => LeadOf(c.Facts) is { } lead && c.Main.Contains(lead)).Select(c => c.Id)
            .ShouldBe(["C01", "C02", "C03", "C05", "C06", "C08", "C10", "C11", "C15", "C18"]);
    }

    // Without a district no office is known (C17); the head of the centre did not send C12 (brought twice) and C19 (just come in) anywhere yet.
    [Fact]
    public void Rules_propose_nobody_for_the_other_cases_but_two()
    {
        Cases().Where(c => c.Main.Count == 0 && LeadOf(c.Facts) is not null).Select(c => c.Id).ShouldBe(["C12", "C19"]);
    }

    [Fact]
    public void No_rule_of_the_demo_is_shadowed()
    {
        RoutingRules.Shadowed(s_rules, s_today).ShouldBeEmpty();
    }

    private static long? LeadOf(RoutingFacts facts) =>
        RoutingRules.Advise(s_rules, facts, s_today).Agencies.Where(a => a.Part == ReferralRole.Lead).Select(a => (long?)a.AgencyId).SingleOrDefault();

    private static IEnumerable<(string Id, RoutingFacts Facts, List<long> Main)> Cases()
    {
        using var stream = typeof(DemoRouting).Assembly.GetManifestResourceStream("demo/complaints.json")!;
        using var json = JsonDocument.Parse(stream);
        var mains = json.RootElement.GetProperty("complaints").EnumerateArray().ToDictionary(
            c => c.GetProperty("id").GetString()!,
            c => c.GetProperty("routes").EnumerateArray().Where(r => r.GetProperty("role").GetString() == "main").Select(r => Id(r.GetProperty("agency").GetString()!)).ToList(),
            StringComparer.Ordinal);
        return [.. DemoFiles.Complaints.Complaints.Select(c => (c.Id, FactsOf(c), mains[c.Id]))];
    }

    private static RoutingFacts FactsOf(DemoComplaint demo)
    {
        var urgency = demo.Urgency switch { "urgent" => Urgency.Urgent, "emergency" => Urgency.MostUrgent, _ => Urgency.Normal };
        var nature = demo.Nature == "complaint" ? CaseNature.Complaint : CaseNature.Advice;
        return new RoutingFacts(Id(demo.Category), demo.Area.District is { } d ? Id(d) : null, null, urgency, nature, DateOnly.FromDateTime(demo.ReceivedAt.DateTime))
        {
            Promised = new DayCount(30), OfficeId = demo.Area.District is { } code ? Id($"AMP-{code}") : null,
        };
    }

    // Codes of categories, districts and agencies become numbers as they come; LAND is a category and an agency, which no rule confuses.
    private static long Id(string code) => s_ids.TryGetValue(code, out var id) ? id : s_ids[code] = s_ids.Count + 1;
}
