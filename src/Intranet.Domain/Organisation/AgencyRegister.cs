using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>What holds between agencies: a code is one agency's, and the tree has no loops.</summary>
public sealed class AgencyRegister(IntranetDbContext db)
{
    /// <param name="facts">What is to be written.</param>
    /// <param name="agencyId">The agency it is about; null if it is new.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RuleBroken">The code is taken, or the agency would stand below itself.</exception>
    /// <exception cref="RecordNotFound">There is no such parent or no such post.</exception>
    public async Task CheckAsync(AgencyFacts facts, long? agencyId, CancellationToken cancellationToken)
    {
        if (await db.Set<Agency>().AnyAsync(a => a.Code == facts.Code && a.Id != agencyId, cancellationToken))
            throw new RuleBroken("organisation.agency-code-taken", facts.Code);
        if (facts.SupervisorPostId is { } postId && !await db.Set<Post>().AnyAsync(p => p.Id == postId, cancellationToken))
            throw new RecordNotFound();
        if (facts.ParentAgencyId is not { } parentId) return;

        var parents = await db.Set<Agency>().Select(a => new { a.Id, a.ParentAgencyId })
            .ToDictionaryAsync(a => a.Id, a => a.ParentAgencyId, cancellationToken);
        if (!parents.ContainsKey(parentId)) throw new RecordNotFound();
        if (agencyId is { } id && IsWithin(parents, parentId, id)) throw new RuleBroken("organisation.agency-below-itself");
    }

    /// <summary>Whether the agency is the other one or stands somewhere below it.</summary>
    /// <param name="parents">The parent of each agency that has one.</param>
    /// <param name="agency">The agency looked at.</param>
    /// <param name="other">The one it may stand below.</param>
    public static bool IsWithin<TKey>(IReadOnlyDictionary<TKey, TKey?> parents, TKey agency, TKey other)
        where TKey : struct
    {
        // A loop that is there already must not trap the walk.
        var seen = new HashSet<TKey>();
        for (TKey? at = agency; at is { } key && seen.Add(key); at = parents.GetValueOrDefault(key))
            if (key.Equals(other)) return true;
        return false;
    }
}
