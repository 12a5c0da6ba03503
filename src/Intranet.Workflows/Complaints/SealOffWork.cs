using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>Whoever turns out to be accused has no part any more in what is open about the case, nor stands it in their counts.</summary>
internal sealed class SealOffWork(IntranetDbContext db, KeyHolders holders) : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var complaintId in facts.OfType<ComplaintSealedOff>().Select(f => f.ComplaintId).Distinct())
        {
            var items = await OpenAboutAsync(complaintId, cancellationToken);
            if (items.Count == 0) continue;
            var keys = await ExcludedFromAsync(complaintId, cancellationToken);
            var people = new HashSet<long>();
            foreach (var key in keys) people.UnionWith(await holders.Of(key).Select(p => p.Id).ToListAsync(cancellationToken));
            foreach (var item in items) item.Exclude(keys, people);
        }
    }

    private async Task<List<WorkItem>> OpenAboutAsync(long complaintId, CancellationToken cancellationToken)
    {
        var (ofCase, ofReferral) = (RecordTypes.Of<Complaint>(), RecordTypes.Of<Referral>());
        var referrals = db.Set<Referral>().IgnoreQueryFilters([RecordAccess.FilterName]).Where(r => r.ComplaintId == complaintId).Select(r => r.Id);
        return await db.Set<WorkItem>().Include(w => w.Candidates)
            .Where(w => w.ClosedAt == null
                && ((w.RecordType == ofCase && w.RecordId == complaintId) || (w.RecordType == ofReferral && referrals.Contains(w.RecordId))))
            .ToListAsync(cancellationToken);
    }

    private async Task<List<PrincipalKey>> ExcludedFromAsync(long complaintId, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Complaint>();
        var keys = await db.Set<RecordAccess>()
            .Where(a => a.RecordType == type && a.RecordId == complaintId && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToListAsync(cancellationToken);
        return keys.ConvertAll(key => new PrincipalKey(key));
    }
}
