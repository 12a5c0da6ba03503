using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>
/// Whoever turns out to be accused has no part any more in what is open about the case, its referrals and committees, nor stands it in
/// their counts. Repeating it changes nothing.
/// </summary>
internal sealed class SealOffWork(IntranetDbContext db, KeyHolders holders) : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var sealedOff in facts.OfType<ComplaintSealedOff>().Distinct())
        {
            var keys = await Exclusions().Where(a => a.RecordType == sealedOff.Record.Type && a.RecordId == sealedOff.Record.Id)
                .Select(a => a.Principal).ToListAsync(cancellationToken);
            var items = await db.Set<WorkItem>().Include(w => w.Candidates)
                .Where(w => w.ClosedAt == null && Exclusions().Any(a => a.RecordType == w.RecordType && a.RecordId == w.RecordId && keys.Contains(a.Principal)))
                .ToListAsync(cancellationToken);
            if (items.Count == 0) continue;

            var excluded = keys.ConvertAll(key => new PrincipalKey(key));
            var people = new HashSet<long>();
            foreach (var key in excluded) people.UnionWith(await holders.Of(key).Select(p => p.Id).ToListAsync(cancellationToken));
            foreach (var item in items) item.Exclude(excluded, people);
        }
    }

    private IQueryable<RecordAccess> Exclusions() => db.Set<RecordAccess>().Where(a => a.Effect == AccessEffect.Exclude);
}
