using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Turns an account or a person into an actor with today's keys and permissions, in one query.</summary>
public sealed class ActorReader(IntranetDbContext db, IBusinessClock clock)
{
    /// <returns>Null if there is no such account.</returns>
    public Task<Actor?> OfAccountAsync(long accountId, CancellationToken cancellationToken) =>
        ReadAsync(db.Set<Account>().Where(a => a.Id == accountId).Select(a => a.PersonId), cancellationToken);

    /// <returns>Null if there is no such person.</returns>
    public Task<Actor?> OfPersonAsync(long personId, CancellationToken cancellationToken) =>
        ReadAsync(db.Set<Person>().Where(p => p.Id == personId).Select(p => p.Id), cancellationToken);

    private async Task<Actor?> ReadAsync(IQueryable<long> personIds, CancellationToken cancellationToken)
    {
        var holdings = db.HoldingsOn(clock.Today);
        var found = await db.Set<Person>().AsNoTracking()
            .Where(p => personIds.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.AgencyId,
                Posts = holdings.Where(h => h.PersonId == p.Id).Select(h => h.PostId).ToList(),
                Roles = db.Set<RoleAssignment>().Where(r => r.PersonId == p.Id).Select(r => new { r.Role, r.AgencyId }).ToList(),
            })
            .AsSingleQuery()
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;

        var keys = new List<PrincipalKey> { PrincipalKey.Person(found.Id) };
        if (found.AgencyId is { } agencyId) keys.Add(PrincipalKey.Agency(agencyId));
        keys.AddRange(found.Posts.Select(PrincipalKey.Post));
        foreach (var role in found.Roles)
        {
            keys.Add(role.AgencyId is { } scope ? PrincipalKey.Role(role.Role, scope) : PrincipalKey.Role(role.Role));
            if (role is { Role: Roles.RegistryClerk, AgencyId: { } desk }) keys.Add(PrincipalKey.Desk(desk));
        }

        return Actor.Person(found.Id, found.AgencyId, keys, Roles.PermissionsOf(found.Roles.Select(r => r.Role)));
    }
}
