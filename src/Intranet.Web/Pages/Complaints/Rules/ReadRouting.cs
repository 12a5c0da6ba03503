using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>The routing rules of a centre in which the actor works, with all that they can name.</summary>
/// <param name="CentreId">Null: the first of them.</param>
[Requires(ComplaintsPermissions.Handle)]
public sealed record ReadRouting(long? CentreId) : IQuery<RoutingView>;

public sealed record Centre(long AgencyId, BilingualText Name, bool MayRoute);

/// <param name="Number">Its place in the list; all rows of one rule have the same. Null if the rule was ended.</param>
public sealed record RuleRow(int? Number, int Line, int Revision, RankedRule Rule);

/// <param name="Rules">In force or to come, in their order.</param>
/// <param name="Past">No longer in force, the latest first.</param>
public sealed record RoutingView(
    DateOnly Today, IReadOnlyList<Centre> Centres, Centre Centre, IReadOnlyList<RuleRow> Rules, IReadOnlyList<RuleRow> Past, RoutingNames Names)
{
    /// <summary>Which rule leaves nothing to which.</summary>
    public IReadOnlyDictionary<long, long> Shadows { get; } =
        RoutingRules.Shadowed([.. Rules.Select(r => r.Rule)], Today).ToDictionary(s => s.Rule.RuleId, s => s.By.RuleId);

    /// <summary>A rule to be changed or ended.</summary>
    /// <exception cref="RecordNotFound">There is no such rule in force or to come, or the actor does not lead the centre.</exception>
    public RuleRow Find(long ruleId) =>
        Centre.MayRoute ? Rules.FirstOrDefault(r => r.Rule.RuleId == ruleId) ?? throw new RecordNotFound() : throw new RecordNotFound();

    public int? NumberOf(long ruleId) => Rules.Concat(Past).FirstOrDefault(r => r.Rule.RuleId == ruleId)?.Number;
}

internal sealed class ReadRoutingHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadRouting, RoutingView>
{
    public async Task<RoutingView> Handle(ReadRouting request, CancellationToken cancellationToken)
    {
        var centres = await CentresAsync(cancellationToken);
        var centre = centres.FirstOrDefault(c => request.CentreId is null || c.AgencyId == request.CentreId) ?? throw new RecordNotFound();
        var today = clock.Today;
        var rules = await db.Set<RoutingRule>().AsNoTracking().Where(r => r.CentreId == centre.AgencyId)
            .OrderBy(r => r.Order).ThenBy(r => r.Line).ThenBy(r => r.From).ToListAsync(cancellationToken);

        var numbers = rules.Where(IsLeft).Select(r => r.Line).Distinct().Select((line, place) => (line, place)).ToDictionary(x => x.line, x => x.place + 1);
        return new RoutingView(
            today, centres, centre, [.. rules.Where(IsLeft).Select(Row)], [.. rules.Where(r => !IsLeft(r)).OrderByDescending(r => r.To).Select(Row)],
            await NamesAsync(cancellationToken));

        bool IsLeft(RoutingRule rule) => rule.To is null || rule.To >= today;

        RuleRow Row(RoutingRule rule) => new(
            numbers.TryGetValue(rule.Line, out var number) ? number : null, rule.Line, rule.Revision, new RankedRule(rule.Id, rule.From, rule.To, rule.Terms));
    }

    private async Task<IReadOnlyList<Centre>> CentresAsync(CancellationToken cancellationToken)
    {
        var keys = current.Actor.Keys;
        var mine = keys.Select(key => key.Parts.Id).OfType<long>().Distinct().Where(id => ComplaintAccess.HandlersOf(id).Any(keys.Contains)).ToList();
        var led = mine.Where(id => keys.Contains(PrincipalKey.Role(Roles.ComplaintSupervisor, id))).ToHashSet();
        var names = await db.Set<Agency>().Where(a => mine.Contains(a.Id)).OrderBy(a => a.Precedence)
            .Select(a => new { a.Id, Name = new BilingualText(a.NameTh, a.NameEn) }).ToListAsync(cancellationToken);
        return names.ConvertAll(a => new Centre(a.Id, a.Name, led.Contains(a.Id)));
    }

    private async Task<RoutingNames> NamesAsync(CancellationToken cancellationToken) => new(
        await db.Set<ComplaintCategory>().OrderBy(c => c.Order)
            .Select(c => new RoutingNames.Named(c.Id, new BilingualText(c.NameTh, c.NameEn))).ToListAsync(cancellationToken),
        await db.Set<District>().OrderBy(d => d.Code)
            .Select(d => new RoutingNames.Area(
                d.Id, d.Code, new BilingualText(d.NameTh, d.NameEn),
                d.Subdistricts.OrderBy(s => s.Code).Select(s => new RoutingNames.Part(s.Id, s.Code, s.NameTh)).ToList()))
            .AsSingleQuery().ToListAsync(cancellationToken),
        await db.Set<Agency>().OrderBy(a => a.Precedence).ThenBy(a => a.Id)
            .Select(a => new RoutingNames.Named(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken));
}
