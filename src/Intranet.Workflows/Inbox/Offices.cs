using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>The offices whose work the actor supervises, and the keys by which these owe anything; read once in a scope.</summary>
public sealed class Offices(IntranetDbContext db, CurrentActor current)
{
    private (Actor Of, IReadOnlySet<string> Keys)? _read;

    /// <summary>Desks, posts, people and roles of the agencies that the actor supervises and of their parts; none for others.</summary>
    public async Task<IReadOnlySet<string>> SupervisedKeysAsync(CancellationToken cancellationToken)
    {
        if (_read is { } read && read.Of == current.Actor) return read.Keys;

        var agencies = await WithPartsAsync(Supervised(current.Actor), cancellationToken);
        var keys = await KeysOfAsync(agencies, cancellationToken);
        _read = (current.Actor, keys);
        return keys;
    }

    /// <summary>The keys of one agency and of its parts, whoever asks.</summary>
    public async Task<IReadOnlySet<string>> KeysOfAsync(long agencyId, CancellationToken cancellationToken) =>
        await KeysOfAsync(await WithPartsAsync([agencyId], cancellationToken), cancellationToken);

    private static List<long> Supervised(Actor actor) =>
        [.. actor.Keys.Select(k => k.Parts).Where(k => k.Kind == Roles.WorkSupervisor).Select(k => k.Id).OfType<long>()];

    private async Task<IReadOnlyCollection<long>> WithPartsAsync(List<long> agencies, CancellationToken cancellationToken)
    {
        var all = agencies.ToHashSet();
        while (agencies.Count > 0)
        {
            var parts = await db.Set<Agency>().Where(a => a.ParentAgencyId != null && agencies.Contains(a.ParentAgencyId.Value)).Select(a => a.Id).ToListAsync(cancellationToken);
            agencies = parts.FindAll(all.Add);
        }

        return all;
    }

    private async Task<IReadOnlySet<string>> KeysOfAsync(IReadOnlyCollection<long> agencies, CancellationToken cancellationToken)
    {
        if (agencies.Count == 0) return new HashSet<string>();
        var posts = await db.Set<Post>().Where(p => agencies.Contains(p.AgencyId)).Select(p => p.Id).ToListAsync(cancellationToken);
        var people = await db.Set<Person>().Where(p => p.AgencyId != null && agencies.Contains(p.AgencyId.Value)).Select(p => p.Id).ToListAsync(cancellationToken);
        return agencies.SelectMany(a => Roles.InAgency.Select(role => PrincipalKey.Role(role, a)).Append(PrincipalKey.Desk(a)).Append(PrincipalKey.Agency(a)))
            .Concat(posts.Select(PrincipalKey.Post))
            .Concat(people.Select(PrincipalKey.Person))
            .Select(key => key.Value)
            .ToHashSet(StringComparer.Ordinal);
    }
}
