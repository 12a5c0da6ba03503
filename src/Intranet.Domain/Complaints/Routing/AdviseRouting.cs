using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints.Routing;

/// <summary>
/// Where the rules in force today would send a case. The time of the year is that in which it was received. Whoever is excluded from
/// the case is never advised.
/// </summary>
[Requires(ComplaintsPermissions.Handle)]
public sealed record AdviseRouting(long ComplaintId) : IQuery<RoutingAdvice>;

/// <summary>A dry run: where the rules in force on a day would send a case received on it.</summary>
/// <param name="CentreId">The agency whose centre it is.</param>
[Requires(ComplaintsPermissions.Handle)]
public sealed record TryRouting(long CentreId, long CategoryId, CasePlace Place, Urgency Urgency, CaseNature Nature, DateOnly Day) : IQuery<RoutingAdvice>;

/// <remarks>Refuses with "complaints.not-your-centre": the actor does not work in the case's centre.</remarks>
internal sealed class AdviseRoutingHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<AdviseRouting, RoutingAdvice>
{
    public async Task<RoutingAdvice> Handle(AdviseRouting request, CancellationToken cancellationToken)
    {
        var rows =
            from c in db.Set<Complaint>()
            where c.Id == request.ComplaintId
            join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
            join d in db.Set<District>() on c.DistrictId equals (long?)d.Id into districts
            from district in districts.DefaultIfEmpty()
            select new
            {
                c.CentreId,
                Facts = new RoutingFacts(c.CategoryId, c.DistrictId, c.SubdistrictId, c.Urgency, c.Nature, c.ReceivedOn)
                {
                    Promised = new DayCount(category.ReportDays, category.ReportUnit), OfficeId = district == null ? null : district.OfficeId,
                },
            };
        var found = await rows.SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        current.Actor.CheckWorksIn(found.CentreId);

        var excluded = await db.ExcludedFromAsync(RecordTypes.Ref<Complaint>(request.ComplaintId), cancellationToken);
        var agencies = excluded.Select(key => key.Parts).Where(p => p.Kind == "agency").Select(p => p.Id).OfType<long>().ToHashSet();
        var rules = await db.RoutingRulesAsync(found.CentreId, clock.Today, cancellationToken);
        return RoutingRules.Advise(rules, found.Facts with { Excluded = agencies }, clock.Today);
    }
}

/// <remarks>Refuses with "complaints.not-your-centre" or "complaints.no-such-category".</remarks>
internal sealed class TryRoutingHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<TryRouting, RoutingAdvice>
{
    public async Task<RoutingAdvice> Handle(TryRouting request, CancellationToken cancellationToken)
    {
        current.Actor.CheckWorksIn(request.CentreId);
        var (district, subdistrict) = (request.Place.DistrictId, request.Place.SubdistrictId);
        var promised = await db.Set<ComplaintCategory>().Where(c => c.Id == request.CategoryId).Select(c => new DayCount(c.ReportDays, c.ReportUnit)).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleBroken("complaints.no-such-category");
        var office = district is null ? null : await db.Set<District>().Where(d => d.Id == district).Select(d => d.OfficeId).SingleOrDefaultAsync(cancellationToken);
        var facts = new RoutingFacts(request.CategoryId, district, subdistrict, request.Urgency, request.Nature, request.Day) { Promised = promised, OfficeId = office };
        return RoutingRules.Advise(await db.RoutingRulesAsync(request.CentreId, request.Day, cancellationToken), facts, request.Day);
    }
}

public static class RoutingRuleReading
{
    /// <summary>The rules of a centre in force on the day or to come, in their order.</summary>
    public static async Task<IReadOnlyList<RankedRule>> RoutingRulesAsync(
        this IntranetDbContext db, long centreId, DateOnly day, CancellationToken cancellationToken)
    {
        var rules = await db.Set<RoutingRule>().AsNoTracking()
            .Where(r => r.CentreId == centreId && (r.To == null || r.To >= day))
            .OrderBy(r => r.Order).ThenBy(r => r.Line).ThenBy(r => r.From)
            .ToListAsync(cancellationToken);
        return rules.ConvertAll(r => new RankedRule(r.Id, r.From, r.To, r.Terms));
    }
}
