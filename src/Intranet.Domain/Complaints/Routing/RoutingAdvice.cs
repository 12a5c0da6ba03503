using Intranet.Domain.Calendar;
using Intranet.Domain.Referrals;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>A rule as it is compared with cases.</summary>
public sealed record RankedRule(long RuleId, DateOnly From, DateOnly? To, RoutingTerms Terms)
{
    public bool AppliesOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>All of a case that rules look at.</summary>
public sealed record RoutingFacts(
    long CategoryId, long? DistrictId, long? SubdistrictId, Urgency Urgency, CaseNature Nature, DateOnly ReceivedOn)
{
    /// <summary>Within how many days the category promises a report.</summary>
    public required DayCount Promised { get; init; }

    /// <summary>The agency that is the office of the case's district.</summary>
    public long? OfficeId { get; init; }

    /// <summary>The agencies that must have no part in the case.</summary>
    public IReadOnlySet<long> Excluded { get; init; } = new HashSet<long>();
}

public enum RuleResult
{
    /// <summary>The first that is for the case.</summary>
    Fired,

    /// <summary>A condition does not hold.</summary>
    Failed,

    /// <summary>It is for the case as well, but an earlier one has fired.</summary>
    AlsoMatches,

    /// <summary>An earlier one has fired, and a condition does not hold either.</summary>
    NotReached,
}

/// <param name="Failed">The first condition that does not hold.</param>
public sealed record RuleVerdict(RankedRule Rule, RuleResult Result, RuleCondition? Failed);

/// <summary>Why somebody a rule names is not advised.</summary>
public enum LeftOutBecause
{
    /// <summary>The agency is excluded from this case.</summary>
    Excluded,

    /// <summary>The office of the district is meant, and it is not known which district the case is about.</summary>
    NoDistrict,

    /// <summary>The register does not say which agency is the office of the district.</summary>
    NoOffice,

    /// <summary>The rule names it before.</summary>
    NamedBefore,
}

public sealed record AdvisedAgency(long AgencyId, ReferralRole Part);

/// <param name="AgencyId">Null where it is not known which agency is meant.</param>
public sealed record LeftOutTarget(RouteTarget Target, ReferralRole Part, long? AgencyId, LeftOutBecause Because);

/// <summary>Where the rules would send a case, and why. A proposal: the centre's head orders.</summary>
/// <param name="Fired">The rule that decides; null if none is for the case.</param>
/// <param name="Agencies">The lead first. Without a lead, if the rule's own is left out: nobody else takes its place by rule.</param>
/// <param name="Within">Within how many days they report.</param>
/// <param name="Verdicts">Every rule in force, in order.</param>
public sealed record RoutingAdvice(
    RankedRule? Fired, IReadOnlyList<AdvisedAgency> Agencies, IReadOnlyList<LeftOutTarget> LeftOut, DayCount Within, IReadOnlyList<RuleVerdict> Verdicts);

/// <summary>A rule that never fires, because of an earlier one that is for the same cases and more.</summary>
public sealed record Shadow(RankedRule Rule, RankedRule By);
