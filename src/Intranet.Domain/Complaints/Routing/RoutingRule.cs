using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>
/// A rule by which a centre routes its cases (กฎการส่งเรื่อง), as dated data. Other terms are another row of the same line: what was in
/// force stays to be read. The newest row of a line has no last day until the rule is ended.
/// </summary>
public sealed class RoutingRule : AggregateRoot
{
    private readonly List<RoutingRuleTarget> _targets = [];

    private RoutingRule() { }

    private RoutingRule(long centreId, int line, int order, RoutingTerms terms, DateOnly from)
    {
        (CentreId, Line, Order, From) = (centreId, line, order, from);
        Write(terms);
        Raise(() => new RoutingRuleSet(Id));
    }

    /// <summary>The agency whose centre it is.</summary>
    public long CentreId { get; private set; }

    /// <summary>The same for all rows of one rule: 1, 2, 3 ... within the centre.</summary>
    public int Line { get; private set; }

    /// <summary>The first rule that is for a case wins; lower comes first.</summary>
    public int Order { get; private set; }

    /// <summary>The first day on which the rule is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which the rule is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public long? CategoryId { get; private set; }

    public long? DistrictId { get; private set; }

    public long? SubdistrictId { get; private set; }

    public Urgency? UrgencyAtLeast { get; private set; }

    public CaseNature? Nature { get; private set; }

    /// <summary>See <see cref="MonthDay.Number"/>; both are there or none.</summary>
    public int? SeasonFrom { get; private set; }

    public int? SeasonTo { get; private set; }

    public int? Days { get; private set; }

    public DayUnit Unit { get; private set; }

    public string? Note { get; private set; }

    /// <summary>To whom, the lead agency first; always loaded with the rule.</summary>
    public IReadOnlyList<RoutingRuleTarget> Targets => _targets;

    public RoutingTerms Terms
    {
        get
        {
            var season = SeasonFrom is { } first && SeasonTo is { } last ? new Season(MonthDay.Of(first), MonthDay.Of(last)) : null;
            var targets = _targets.OrderBy(t => t.Place).Select(t => t.Target).ToList();
            return new RoutingTerms(
                new RoutingConditions(CategoryId, DistrictId, SubdistrictId, UrgencyAtLeast, Nature, season), targets[0], targets[1..], Days, Note) { Unit = Unit };
        }
    }

    /// <summary>A new rule of the centre.</summary>
    public static RoutingRule Add(long centreId, int line, int order, RoutingTerms terms, DateOnly from) => new(centreId, line, order, terms, from);

    /// <summary>Other terms from the day on: in a row of their own, unless this one is not in force before that day either.</summary>
    /// <returns>The row that holds them.</returns>
    /// <exception cref="RuleBroken">"routing.rule-ended", "routing.nothing-changed", or "routing.changed-later": other terms are set from a later day on.</exception>
    public RoutingRule ChangeFrom(DateOnly day, RoutingTerms terms)
    {
        CheckOpen();
        if (day < From) throw new RuleBroken("routing.changed-later");
        if (terms == Terms) throw new RuleBroken("routing.nothing-changed");
        if (day > From)
        {
            To = day.AddDays(-1);
            return new RoutingRule(CentreId, Line, Order, terms, day);
        }

        Write(terms);
        Raise(() => new RoutingRuleSet(Id));
        return this;
    }

    /// <exception cref="RuleBroken">"routing.rule-ended", or "routing.ends-before": it would end before it is in force.</exception>
    public void EndOn(DateOnly lastDay)
    {
        CheckOpen();
        if (lastDay < From) throw new RuleBroken("routing.ends-before");
        To = lastDay;
        Raise(() => new RoutingRuleEnded(Id, lastDay));
    }

    /// <summary>Puts the row at another place among the centre's rules.</summary>
    internal void Place(int order)
    {
        Order = order;
        Raise(() => new RoutingRuleMoved(Id, order));
    }

    private void CheckOpen()
    {
        if (To is not null) throw new RuleBroken("routing.rule-ended");
    }

    private void Write(RoutingTerms terms)
    {
        (CategoryId, DistrictId, SubdistrictId) = (terms.If.CategoryId, terms.If.DistrictId, terms.If.SubdistrictId);
        (UrgencyAtLeast, Nature) = (terms.If.UrgencyAtLeast, terms.If.Nature);
        (SeasonFrom, SeasonTo) = (terms.If.Season?.From.Number, terms.If.Season?.To.Number);
        (Days, Unit, Note) = (terms.Days, terms.Unit, terms.Note);
        _targets.Clear();
        _targets.AddRange(terms.Targets.Select((target, place) => new RoutingRuleTarget(place, target)));
    }
}

/// <summary>One of those to whom a rule sends cases; the lead agency has place 0.</summary>
public sealed class RoutingRuleTarget : Entity
{
    private RoutingRuleTarget() { }

    internal RoutingRuleTarget(int place, RouteTarget target) => (Place, Kind, AgencyId) = (place, target.Kind, target.AgencyId);

    public long RuleId { get; private set; }

    public int Place { get; private set; }

    public RouteTargetKind Kind { get; private set; }

    /// <summary>Null where it is the office of the case's district.</summary>
    public long? AgencyId { get; private set; }

    public RouteTarget Target => new(Kind, AgencyId);
}
