using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Data;

/// <summary>The door through which commands load the records they change: access first, then the revision.</summary>
public sealed class Records(IntranetDbContext db)
{
    /// <summary>Loads a record the actor may see.</summary>
    /// <param name="expectedRevision">The revision on the person's screen; null when nothing was shown.</param>
    /// <exception cref="RecordNotFound">There is no such record for this actor.</exception>
    /// <exception cref="RecordChanged">Somebody changed it after it was shown.</exception>
    public async Task<TRecord> GetAsync<TRecord>(long id, int? expectedRevision, CancellationToken cancellationToken)
        where TRecord : AggregateRoot
    {
        var record = await db.Set<TRecord>().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new RecordNotFound();
        return expectedRevision is null || expectedRevision == record.Revision ? record : throw new RecordChanged();
    }

    /// <summary>Lets the principals see the record from now on; repeating it changes nothing.</summary>
    public async Task GrantAsync(RecordRef record, IEnumerable<PrincipalKey> principals, CancellationToken cancellationToken)
    {
        var present = await db.Set<RecordAccess>()
            .Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Effect == AccessEffect.Grant)
            .Select(a => a.Principal)
            .ToListAsync(cancellationToken);
        var pending = db.Set<RecordAccess>().Local
            .Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Effect == AccessEffect.Grant)
            .Select(a => a.Principal);
        var known = present.Concat(pending).ToHashSet(StringComparer.Ordinal);
        foreach (var principal in principals)
            if (known.Add(principal.Value)) db.Add(new RecordAccess(record, principal, AccessEffect.Grant));
    }
}
