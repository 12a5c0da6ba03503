using Intranet.Domain.Referrals;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>What the rules of a centre come to. Pure: rules, facts and the day are given.</summary>
public static class RoutingRules
{
    /// <summary>The first rule in force that is for the case decides.</summary>
    /// <param name="rules">In their order.</param>
    public static RoutingAdvice Advise(IReadOnlyList<RankedRule> rules, RoutingFacts facts, DateOnly today)
    {
        var verdicts = new List<RuleVerdict>();
        RankedRule? fired = null;
        foreach (var rule in rules.Where(r => r.AppliesOn(today)))
        {
            var failed = rule.Terms.If.FirstFailed(facts);
            verdicts.Add(new RuleVerdict(rule, ResultOf(isFirst: fired is null, matches: failed is null), failed));
            if (failed is null) fired ??= rule;
        }

        var (agencies, leftOut) = Resolve(fired?.Terms.Targets ?? [], facts);
        return new RoutingAdvice(fired, agencies, leftOut, fired?.Terms.Within ?? facts.Promised, verdicts);
    }

    /// <summary>
    /// Those of the rules in force or to come that an earlier one leaves nothing to, as long as they are in force. What several
    /// earlier rules leave nothing to only together is not found.
    /// </summary>
    /// <param name="rules">In their order.</param>
    public static IReadOnlyList<Shadow> Shadowed(IReadOnlyList<RankedRule> rules, DateOnly today)
    {
        var left = rules.Where(r => r.To is null || r.To >= today).ToList();
        return
        [
            .. from pair in left.Select((rule, place) => (Rule: rule, By: left.Take(place).FirstOrDefault(earlier => LeavesNothing(earlier, rule, today))))
            where pair.By is not null
            select new Shadow(pair.Rule, pair.By),
        ];
    }

    private static bool LeavesNothing(RankedRule earlier, RankedRule later, DateOnly today) =>
        (earlier.From <= today || earlier.From <= later.From)
        && (earlier.To is null || (later.To is { } last && last <= earlier.To))
        && earlier.Terms.If.Covers(later.Terms.If);

    private static RuleResult ResultOf(bool isFirst, bool matches) => (isFirst, matches) switch
    {
        (true, true) => RuleResult.Fired,
        (true, false) => RuleResult.Failed,
        (false, true) => RuleResult.AlsoMatches,
        (false, false) => RuleResult.NotReached,
    };

    private static (List<AdvisedAgency> Agencies, List<LeftOutTarget> LeftOut) Resolve(IEnumerable<RouteTarget> targets, RoutingFacts facts)
    {
        var (agencies, leftOut) = (new List<AdvisedAgency>(), new List<LeftOutTarget>());
        foreach (var (target, place) in targets.Select((target, place) => (target, place)))
        {
            var part = place == 0 ? ReferralRole.Lead : ReferralRole.Supporting;
            var agencyId = target.Kind == RouteTargetKind.DistrictOffice ? facts.OfficeId : target.AgencyId;
            LeftOutBecause? because =
                agencyId is not { } id ? facts.DistrictId is null ? LeftOutBecause.NoDistrict : LeftOutBecause.NoOffice
                : facts.Excluded.Contains(id) ? LeftOutBecause.Excluded
                : agencies.Exists(a => a.AgencyId == id) ? LeftOutBecause.NamedBefore
                : null;
            if (because is { } reason) leftOut.Add(new LeftOutTarget(target, part, agencyId, reason));
            else agencies.Add(new AdvisedAgency(agencyId!.Value, part));
        }

        return (agencies, leftOut);
    }
}
