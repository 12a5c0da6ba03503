using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>
/// Turns an account or a person into an actor with today's keys and permissions: in one query, and a few more for who stands in for
/// somebody.
/// </summary>
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
        var absences = db.AbsencesOn(clock.Today);
        var found = await db.Set<Person>().AsNoTracking()
            .Where(p => personIds.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.AgencyId,
                Posts = holdings.Where(h => h.PersonId == p.Id).Select(h => h.PostId).ToList(),
                Roles = db.Set<RoleAssignment>().Where(r => r.PersonId == p.Id).Select(r => new { r.Role, r.AgencyId }).ToList(),
                Absent = absences.Where(a => a.SubstitutePersonId == p.Id).Select(a => a.PersonId).ToList(),
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

        var absentees = found.Absent.Count == 0 ? [] : await AbsenteesAsync(found.Id, found.Absent, cancellationToken);
        return Actor.Person(found.Id, found.AgencyId, keys, Roles.PermissionsOf(found.Roles.Select(r => r.Role)), absentees);
    }

    // What was addressed to the absent as persons, as holders of a post and at their desk. Their roles are theirs.
    private async Task<IReadOnlyList<Absentee>> AbsenteesAsync(long substitute, List<long> absent, CancellationToken cancellationToken)
    {
        var all = await db.AbsentBehindAsync(substitute, absent, clock.Today, cancellationToken);
        var holdings = db.HoldingsOn(clock.Today);
        var people = await db.Set<Person>().AsNoTracking()
            .Where(p => all.Contains(p.Id))
            .OrderBy(p => p.Precedence).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                Name = new BilingualText(p.NameTh, p.NameEn),
                Posts = holdings.Where(h => h.PersonId == p.Id).Select(h => h.PostId).ToList(),
                Desks = db.Set<RoleAssignment>().Where(r => r.PersonId == p.Id && r.Role == Roles.RegistryClerk && r.AgencyId != null)
                    .Select(r => r.AgencyId!.Value).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return [.. people.Select(p => new Absentee(
            p.Id, p.Name, [PrincipalKey.Person(p.Id), .. p.Posts.Select(PrincipalKey.Post), .. p.Desks.Select(PrincipalKey.Desk)]))];
    }
}
