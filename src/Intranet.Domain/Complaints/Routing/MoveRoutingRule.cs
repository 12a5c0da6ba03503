using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>The head of a centre has a rule change places with the one before or after it, from now on. At the end of the list nothing happens.</summary>
/// <param name="RuleId">The rule's newest row.</param>
[StoredName("complaints.move-routing-rule"), Requires(ComplaintsPermissions.Route)]
public sealed record MoveRoutingRule(long RuleId, int? ExpectedRevision, bool Up, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <remarks>Refuses with "complaints.not-your-centre", or "routing.rule-ended" (it is in force no more).</remarks>
internal sealed class MoveRoutingRuleHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<MoveRoutingRule, Unit>
{
    public async Task<Unit> Handle(MoveRoutingRule request, CancellationToken cancellationToken)
    {
        var (rule, today) = (await records.GetAsync<RoutingRule>(request.RuleId, request.ExpectedRevision, cancellationToken), clock.Today);
        current.Actor.CheckLeads(rule.CentreId);

        // A rule that changes on a day to come has two rows by now, which stand at one place.
        var rows = await db.Set<RoutingRule>().Where(r => r.CentreId == rule.CentreId && (r.To == null || r.To >= today)).ToListAsync(cancellationToken);
        var lines = rows.GroupBy(r => r.Line).OrderBy(g => g.Max(r => r.Order)).ThenBy(g => g.Key).Select(g => g.ToList()).ToList();
        var place = lines.FindIndex(line => line.Contains(rule));
        if (place < 0) throw new RuleBroken("routing.rule-ended");
        var other = request.Up ? place - 1 : place + 1;
        if (other < 0 || other >= lines.Count) return Unit.Value;

        var (to, from) = (lines[other][0].Order, lines[place][0].Order);
        lines[place].ForEach(r => r.Place(to));
        lines[other].ForEach(r => r.Place(from));
        return Unit.Value;
    }
}
