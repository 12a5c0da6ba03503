using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>The head of a centre gives a rule other terms from a day on; what was in force before that day stays to be read. Result: the row that holds them.</summary>
/// <param name="RuleId">The rule's newest row.</param>
[StoredName("complaints.change-routing-rule"), Requires(ComplaintsPermissions.Route)]
public sealed record ChangeRoutingRule(long RuleId, int? ExpectedRevision, DateOnly From, RoutingTerms Terms, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class ChangeRoutingRuleValidator : AbstractValidator<ChangeRoutingRule>
{
    public ChangeRoutingRuleValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).NotInThePast(clock);
        RuleFor(c => c.Terms).SetValidator(new RoutingTermsValidator());
    }
}

/// <remarks>
/// Refuses with "complaints.not-your-centre", "complaints.no-such-category", "complaints.no-such-place", "routing.no-such-agency",
/// "routing.rule-ended", "routing.nothing-changed" or "routing.changed-later".
/// </remarks>
internal sealed class ChangeRoutingRuleHandler(IntranetDbContext db, Records records, CurrentActor current) : IRequestHandler<ChangeRoutingRule, long>
{
    public async Task<long> Handle(ChangeRoutingRule request, CancellationToken cancellationToken)
    {
        var rule = await records.GetAsync<RoutingRule>(request.RuleId, request.ExpectedRevision, cancellationToken);
        current.Actor.CheckLeads(rule.CentreId);
        await db.CheckExistsAsync(request.Terms, cancellationToken);
        var changed = rule.ChangeFrom(request.From, request.Terms);
        if (changed != rule) db.Add(changed);
        return changed.Id;
    }
}
