using System.Globalization;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Who holds a key today: the other direction of <see cref="ActorReader"/>.</summary>
public sealed class KeyHolders(IntranetDbContext db, IBusinessClock clock)
{
    /// <summary>Who holds the key, and who stands in today for those that are away.</summary>
    public async Task<IReadOnlySet<long>> WithSubstitutesAsync(PrincipalKey key, CancellationToken cancellationToken)
    {
        var holders = await Of(key).Select(p => p.Id).ToListAsync(cancellationToken);
        return key.IsInherited ? await db.WithSubstitutesAsync(holders, clock.Today, cancellationToken) : holders.ToHashSet();
    }

    /// <exception cref="ArgumentException">The key is of no kind that people hold.</exception>
    public IQueryable<Person> Of(PrincipalKey key)
    {
        var holdings = db.HoldingsOn(clock.Today);
        var people = db.Set<Person>().AsNoTracking();
        var (kind, rest) = key.Value.Split(':', 2) is [var k, var r] ? (k, r) : ("", "");
        return (kind, TryId(rest)) switch
        {
            ("person", { } id) => people.Where(p => p.Id == id),
            ("post", { } id) => people.Where(p => holdings.Any(h => h.PostId == id && h.PersonId == p.Id)),
            ("desk", { } id) => people.Where(p => db.Set<RoleAssignment>().Any(
                a => a.PersonId == p.Id && a.Role == Roles.RegistryClerk && a.AgencyId == id)),
            ("agency", { } id) => people.Where(p => p.AgencyId == id),
            ("role", null) when rest.Split('@') is [var role, var scope] && TryId(scope) is { } agencyId => people.Where(
                p => db.Set<RoleAssignment>().Any(a => a.PersonId == p.Id && a.Role == role && a.AgencyId == agencyId)),
            ("role", null) => people.Where(p => db.Set<RoleAssignment>().Any(a => a.PersonId == p.Id && a.Role == rest && a.AgencyId == null)),
            _ => throw new ArgumentException($"Nobody holds keys like '{key}'.", nameof(key)),
        };
    }

    private static long? TryId(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}

public static class HeldKeys
{
    /// <summary>
    /// The keys that somebody holds on the day who has an account and is there: not away, or away with somebody who stands in.
    /// </summary>
    public static IQueryable<string> KeysHeldOn(this IntranetDbContext db, DateOnly day)
    {
        var away = db.AbsencesOn(day).Where(a => a.SubstitutePersonId == null).Select(a => a.PersonId);
        var there = db.Set<Account>().Where(a => !away.Contains(a.PersonId)).Select(a => a.PersonId);
        var roles = db.Set<RoleAssignment>().Where(r => there.Contains(r.PersonId));
        return there.Select(id => "person:" + id)
            .Union(db.HoldingsOn(day).Where(h => there.Contains(h.PersonId)).Select(h => "post:" + h.PostId))
            .Union(roles.Where(r => r.Role == Roles.RegistryClerk && r.AgencyId != null).Select(r => "desk:" + r.AgencyId))
            .Union(roles.Where(r => r.AgencyId != null).Select(r => "role:" + r.Role + "@" + r.AgencyId))
            .Union(roles.Where(r => r.AgencyId == null).Select(r => "role:" + r.Role))
            .Union(db.Set<Person>().Where(p => p.AgencyId != null && there.Contains(p.Id)).Select(p => "agency:" + p.AgencyId));
    }
}
