using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Privacy;

/// <summary>
/// The cases of which somebody may know that they are there and what happens to their personal data. The data protection officer knows
/// of all, and sees none of them: read past record access, but never past an exclusion. Whoever is accused in a case learns of it
/// here as little as anywhere. Everybody else knows of those they see.
/// </summary>
public sealed class CasesOverseen(IntranetDbContext db, CurrentActor current)
{
    public IQueryable<Complaint> All
    {
        get
        {
            if (current.Actor.IsSystem || !current.Actor.May(PrivacyPermissions.Oversee)) return db.Set<Complaint>();
            var (type, keys) = (RecordTypes.Of<Complaint>(), current.KeyValues);
            return db.Set<Complaint>().IgnoreQueryFilters([RecordAccess.FilterName]).Where(c => !db.Set<RecordAccess>().Any(
                a => a.RecordType == type && a.RecordId == c.Id && a.Effect == AccessEffect.Exclude && keys.Contains(a.Principal)));
        }
    }

    /// <exception cref="RecordNotFound">There is no such case for the actor.</exception>
    internal async Task<Complaint> GetAsync(long id, CancellationToken cancellationToken) =>
        await All.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new RecordNotFound();
}
