using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Who holds which post on a given day.</summary>
public static class Holdings
{
    /// <summary>The holdings in force on the day; to be filtered, joined and, where one is wanted, put <see cref="ActingFirst"/>.</summary>
    public static IQueryable<PostHolding> HoldingsOn(this IntranetDbContext db, DateOnly day) =>
        db.Set<PostHolding>().AsNoTracking().Where(h => h.From <= day && (h.To == null || h.To >= day));

    /// <summary>Whoever acts in a post comes before its substantive holder, the latest appointed before the earlier.</summary>
    public static IOrderedQueryable<PostHolding> ActingFirst(this IQueryable<PostHolding> holdings) =>
        holdings.OrderByDescending(h => h.Kind == HoldingKind.Acting).ThenByDescending(h => h.From).ThenByDescending(h => h.Id);
}
