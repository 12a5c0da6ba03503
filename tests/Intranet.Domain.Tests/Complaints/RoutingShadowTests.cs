using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Shouldly;
using Xunit;
using static Intranet.Domain.Tests.Complaints.Rulebook;

namespace Intranet.Domain.Tests.Complaints;

/// <summary>Rules that never fire because of an earlier one.</summary>
public sealed class RoutingShadowTests
{
    private static readonly Season s_march = new(new MonthDay(3, 1), new MonthDay(3, 31));
    private static readonly Season s_newYear = new(new MonthDay(12, 20), new MonthDay(1, 10));

    public static TheoryData<string, RoutingConditions, RoutingConditions, bool> Pairs => new()
    {
        { "the same", new(Env), new(Env), true },
        { "wider", new(), new(Env, Pak), true },
        { "another category", new(Land), new(Env), false },
        { "narrower", new(Env, Pak), new(Env), false },
        { "the district before its subdistrict", new(Env, Pak), new(Env, Pak, Thung), true },
        { "the subdistrict before its district", new(Env, Pak, Thung), new(Env, Pak), false },
        { "less urgent before more urgent", new(UrgencyAtLeast: Urgency.Urgent), new(UrgencyAtLeast: Urgency.MostUrgent), true },
        { "more urgent before less urgent", new(UrgencyAtLeast: Urgency.MostUrgent), new(UrgencyAtLeast: Urgency.Urgent), false },
        { "every urgency, said or not", new(UrgencyAtLeast: Urgency.Normal), new(), true },
        { "one nature before all", new(Nature: CaseNature.Complaint), new(), false },
        { "a season before all year", new(Season: s_burning), new(), false },
        { "all year before a season", new(), new(Season: s_burning), true },
        { "a month of the season", new(Season: s_burning), new(Season: s_march), true },
        { "a season within one over new year", new(Season: s_cold), new(Season: s_newYear), true },
        { "a season that sticks out", new(Season: s_newYear), new(Season: s_cold), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Rule_is_shadowed_by_an_earlier_one_that_is_for_all_its_cases(string because, RoutingConditions earlier, RoutingConditions later, bool isShadowed)
    {
        var (first, second) = (Rule(earlier), Rule(later));

        RoutingRules.Shadowed([first, second], s_today).ShouldBe(isShadowed ? [new Shadow(second, first)] : [], because);
    }

    [Fact]
    public void Rule_that_ends_before_the_other_or_begins_after_it_leaves_it_something()
    {
        var (earlier, later) = (Rule(new()), Rule(new(Env)));
        var nextWeek = s_today.AddDays(7);

        RoutingRules.Shadowed([earlier with { To = nextWeek }, later], s_today).ShouldBeEmpty();
        RoutingRules.Shadowed([earlier with { From = nextWeek }, later], s_today).ShouldBeEmpty();
        RoutingRules.Shadowed([earlier with { From = nextWeek }, later with { From = nextWeek }], s_today).Count.ShouldBe(1);
        RoutingRules.Shadowed([earlier with { To = nextWeek }, later with { To = nextWeek }], s_today).Count.ShouldBe(1);
    }

    [Fact]
    public void Rule_that_is_no_longer_in_force_shadows_nothing()
    {
        RoutingRules.Shadowed([Rule(new()) with { To = s_today.AddDays(-1) }, Rule(new(Env))], s_today).ShouldBeEmpty();
    }
}
