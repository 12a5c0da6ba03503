using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Complaints;
using Intranet.Domain.Referrals;
using Shouldly;
using Xunit;
using static Intranet.Domain.Tests.Complaints.Rulebook;

namespace Intranet.Domain.Tests.Complaints;

/// <summary>Which rule decides, to whom it sends, and why the others do not.</summary>
public sealed class RoutingAdviceTests
{
    private static readonly RoutingFacts s_smoke = new(Env, Pak, null, Urgency.Urgent, CaseNature.Complaint, new DateOnly(2026, 2, 9)) { Promised = new DayCount(15), OfficeId = Office };

    /// <summary>The rules in order; the case; what each comes to. F fired, A also matches, N not reached, otherwise what failed.</summary>
    public static TheoryData<string, RoutingConditions[], RoutingFacts, string> Cases => new()
    {
        { "no rule", [], s_smoke, "" },
        { "no conditions fit everything", [new()], s_smoke, "F" },
        { "the first that fits wins", [new(Env), new(Env)], s_smoke, "F A" },
        { "order, not detail, decides", [new(), new(Env, Pak, UrgencyAtLeast: Urgency.Urgent)], s_smoke, "F A" },
        { "a rule before it that does not fit", [new(Land), new(Env)], s_smoke, "Category F" },
        { "a rule after it that would not fit", [new(Env), new(Land)], s_smoke, "F N" },
        { "another district", [new(Env, Pha)], s_smoke, "Area" },
        { "a subdistrict, and the case only has a district", [new(Env, Pak, Thung)], s_smoke, "Area" },
        { "the subdistrict of the case", [new(Env, Pak, Thung)], s_smoke with { SubdistrictId = Thung }, "F" },
        { "the district of the case's subdistrict", [new(Env, Pak)], s_smoke with { SubdistrictId = Thung }, "F" },
        { "an area, and the case has none", [new(Env, Pak)], s_smoke with { DistrictId = null }, "Area" },
        { "urgent enough", [new(UrgencyAtLeast: Urgency.Urgent)], s_smoke, "F" },
        { "more urgent than asked for", [new(UrgencyAtLeast: Urgency.Urgent)], s_smoke with { Urgency = Urgency.MostUrgent }, "F" },
        { "not urgent enough", [new(UrgencyAtLeast: Urgency.VeryUrgent)], s_smoke, "Urgency" },
        { "another nature", [new(Nature: CaseNature.Advice)], s_smoke, "Nature" },
        { "in season", [new(Season: s_burning)], s_smoke, "F" },
        { "the day after the season", [new(Season: s_burning)], s_smoke with { ReceivedOn = new(2026, 5, 1) }, "Season" },
        { "what fails first is said", [new(Land, Pha, Nature: CaseNature.Advice)], s_smoke, "Category" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_says_why_it_decides_or_not(string because, RoutingConditions[] rules, RoutingFacts facts, string expected)
    {
        var advice = RoutingRules.Advise([.. rules.Select(r => Rule(r))], facts, s_today);

        string.Join(' ', advice.Verdicts.Select(Short)).ShouldBe(expected, because);
        (advice.Fired is null).ShouldBe(!expected.Split(' ').Contains("F"), because);
    }

    [Theory]
    [InlineData("01-15", true)]
    [InlineData("01-14", false)]
    [InlineData("04-30", true)]
    [InlineData("05-01", false)]
    public void Season_has_both_its_days(string day, bool isIn) => s_burning.Includes(Day(day)).ShouldBe(isIn);

    [Theory]
    [InlineData("11-01", true)]
    [InlineData("12-31", true)]
    [InlineData("01-01", true)]
    [InlineData("02-29", true)]
    [InlineData("03-01", false)]
    [InlineData("10-31", false)]
    public void Season_may_go_on_over_new_year(string day, bool isIn) => s_cold.Includes(Day(day)).ShouldBe(isIn);

    [Fact]
    public void Lead_and_supporting_agencies_are_advised_with_the_days_of_the_rule()
    {
        var advice = RoutingRules.Advise([Rule(new(Env), RouteTarget.DistrictOffice, [RouteTarget.Agency(Farming)], days: 7)], s_smoke, s_today);

        advice.Agencies.ShouldBe([new AdvisedAgency(Office, ReferralRole.Lead), new AdvisedAgency(Farming, ReferralRole.Supporting)]);
        advice.LeftOut.ShouldBeEmpty();
        advice.Within.ShouldBe(new DayCount(7));
    }

    [Fact]
    public void Days_are_what_the_category_promises_where_the_rule_says_nothing()
    {
        RoutingRules.Advise([Rule(new())], s_smoke, s_today).Within.ShouldBe(new DayCount(15));
        RoutingRules.Advise([], s_smoke, s_today).Within.ShouldBe(new DayCount(15));
    }

    [Fact]
    public void Whoever_is_excluded_is_left_out_and_nobody_takes_the_lead_instead()
    {
        var rule = Rule(new(Env), RouteTarget.DistrictOffice, [RouteTarget.Agency(Farming), RouteTarget.Agency(Health)]);

        var advice = RoutingRules.Advise([rule], s_smoke with { Excluded = new HashSet<long> { Office, Health } }, s_today);

        advice.Agencies.ShouldBe([new AdvisedAgency(Farming, ReferralRole.Supporting)]);
        advice.LeftOut.Select(l => (l.AgencyId, l.Part, l.Because)).ShouldBe(
            [(Office, ReferralRole.Lead, LeftOutBecause.Excluded), (Health, ReferralRole.Supporting, LeftOutBecause.Excluded)]);
    }

    [Fact]
    public void District_office_is_left_out_where_it_is_not_known()
    {
        var rule = Rule(new(), RouteTarget.DistrictOffice);

        Because(s_smoke with { DistrictId = null, OfficeId = null }).ShouldBe(LeftOutBecause.NoDistrict);
        Because(s_smoke with { OfficeId = null }).ShouldBe(LeftOutBecause.NoOffice);

        LeftOutBecause Because(RoutingFacts facts) => RoutingRules.Advise([rule], facts, s_today).LeftOut.ShouldHaveSingleItem().Because;
    }

    [Fact]
    public void Agency_that_is_the_district_office_is_advised_once()
    {
        var advice = RoutingRules.Advise([Rule(new(), RouteTarget.DistrictOffice, [RouteTarget.Agency(Office)])], s_smoke, s_today);

        advice.Agencies.ShouldBe([new AdvisedAgency(Office, ReferralRole.Lead)]);
        advice.LeftOut.ShouldHaveSingleItem().Because.ShouldBe(LeftOutBecause.NamedBefore);
    }

    [Fact]
    public void Only_rules_in_force_on_the_day_are_looked_at()
    {
        var (ended, coming, open) = (Rule(new()) with { To = s_today.AddDays(-1) }, Rule(new()) with { From = s_today.AddDays(1) }, Rule(new()));

        RoutingRules.Advise([ended, coming, open], s_smoke, s_today).Verdicts.ShouldHaveSingleItem().Rule.ShouldBe(open);
        RoutingRules.Advise([ended, coming, open], s_smoke, s_today.AddDays(1)).Fired.ShouldBe(coming);
    }

    private static string Short(RuleVerdict verdict) => verdict.Result switch
    {
        RuleResult.Fired => "F",
        RuleResult.AlsoMatches => "A",
        RuleResult.NotReached => "N",
        _ => verdict.Failed!.Value.ToString(),
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact($"2028-{day}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
