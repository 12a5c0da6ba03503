using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>
/// To whom a work item can be handed: whoever could do it in their own right; where its step is open to colleagues, also the
/// people of their agencies and of these agencies' parts. Handing over gives no power over the record but the sight of it (ADR 17).
/// </summary>
public sealed class HandoverTargets(IntranetDbContext db, KeyHolders holders, Records records, ProcessCatalogue catalogue)
{
    /// <summary>Those with an account, but for the excluded and for whoever has it now.</summary>
    public IQueryable<Person> Of(WorkItem item)
    {
        var able = HoldersOf(item.PotentialOwners);
        var excluded = HoldersOf(item.ExcludedOwners);
        var people = IsOpenToColleagues(item) ? WithColleagues(able) : db.Set<Person>().Where(p => able.Contains(p.Id));
        return people.AsNoTracking()
            .Where(p => p.Id != item.ActualOwnerId && !excluded.Contains(p.Id) && db.Set<Account>().Any(a => a.PersonId == p.Id));
    }

    /// <summary>Checks that the person can be handed the work item, and lets them see its record.</summary>
    /// <exception cref="RuleBroken">"inbox.cannot-be-given-to": they could not do it, or must have no part in it.</exception>
    public async Task PrepareAsync(WorkItem item, long personId, CancellationToken cancellationToken)
    {
        if (!await Of(item).AnyAsync(p => p.Id == personId, cancellationToken)) throw new RuleBroken("inbox.cannot-be-given-to");
        if (IsOpenToColleagues(item)) await records.GrantAsync(item.Record, [PrincipalKey.Person(personId)], cancellationToken);
    }

    private bool IsOpenToColleagues(WorkItem item) => catalogue.TaskOf(item).IsOpenToColleagues;

    private IQueryable<Person> WithColleagues(IQueryable<long> able)
    {
        var agencies = db.Set<Person>().Where(p => able.Contains(p.Id) && p.AgencyId != null).Select(p => p.AgencyId);
        var withParts = agencies.Union(db.Set<Agency>().Where(a => agencies.Contains(a.ParentAgencyId)).Select(a => (long?)a.Id));
        return db.Set<Person>().Where(p => withParts.Contains(p.AgencyId));
    }

    private IQueryable<long> HoldersOf(IEnumerable<PrincipalKey> keys) =>
        keys.Select(key => holders.Of(key).Select(p => p.Id)).Aggregate(db.Set<Person>().Where(p => false).Select(p => p.Id), (all, some) => all.Union(some));
}
