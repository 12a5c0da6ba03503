using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>The head of a centre adds a rule, from a day on; it comes last. Result: its row.</summary>
/// <param name="CentreId">The agency whose centre it is.</param>
[StoredName("complaints.add-routing-rule"), Requires(ComplaintsPermissions.Route)]
public sealed record AddRoutingRule(long CentreId, DateOnly From, RoutingTerms Terms, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class AddRoutingRuleValidator : AbstractValidator<AddRoutingRule>
{
    public AddRoutingRuleValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).NotInThePast(clock);
        RuleFor(c => c.Terms).SetValidator(new RoutingTermsValidator());
    }
}

/// <remarks>Refuses with "complaints.not-your-centre", "complaints.no-such-category", "complaints.no-such-place" or "routing.no-such-agency".</remarks>
internal sealed class AddRoutingRuleHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<AddRoutingRule, long>
{
    public async Task<long> Handle(AddRoutingRule request, CancellationToken cancellationToken)
    {
        current.Actor.CheckLeads(request.CentreId);
        await db.CheckExistsAsync(request.Terms, cancellationToken);
        var last = await db.Set<RoutingRule>().Where(r => r.CentreId == request.CentreId).GroupBy(r => r.CentreId)
            .Select(g => new { Line = g.Max(r => r.Line), Order = g.Max(r => r.Order) }).SingleOrDefaultAsync(cancellationToken);

        var rule = RoutingRule.Add(request.CentreId, (last?.Line ?? 0) + 1, (last?.Order ?? 0) + 1, request.Terms, request.From);
        db.Add(rule);
        return rule.Id;
    }
}
