using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>The head of a centre ends a rule: after its last day it is for no case.</summary>
/// <param name="RuleId">The rule's newest row.</param>
[StoredName("complaints.end-routing-rule"), Requires(ComplaintsPermissions.Route)]
public sealed record EndRoutingRule(long RuleId, int? ExpectedRevision, DateOnly LastDay, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class EndRoutingRuleValidator : AbstractValidator<EndRoutingRule>
{
    public EndRoutingRuleValidator(IBusinessClock clock) => RuleFor(c => c.LastDay).NotInThePast(clock);
}

/// <remarks>Refuses with "complaints.not-your-centre", "routing.rule-ended" or "routing.ends-before" (it is not in force until later).</remarks>
internal sealed class EndRoutingRuleHandler(Records records, CurrentActor current) : IRequestHandler<EndRoutingRule, Unit>
{
    public async Task<Unit> Handle(EndRoutingRule request, CancellationToken cancellationToken)
    {
        var rule = await records.GetAsync<RoutingRule>(request.RuleId, request.ExpectedRevision, cancellationToken);
        current.Actor.CheckLeads(rule.CentreId);
        rule.EndOn(request.LastDay);
        return Unit.Value;
    }
}
