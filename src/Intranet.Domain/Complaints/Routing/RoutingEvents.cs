using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>A rule was added, or has other terms.</summary>
[StoredName("complaints.routing-rule-set")]
public sealed record RoutingRuleSet(long RuleId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<RoutingRule>(RuleId);
}

[StoredName("complaints.routing-rule-moved")]
public sealed record RoutingRuleMoved(long RuleId, int Order) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<RoutingRule>(RuleId);
}

[StoredName("complaints.routing-rule-ended")]
public sealed record RoutingRuleEnded(long RuleId, DateOnly LastDay) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<RoutingRule>(RuleId);
}
