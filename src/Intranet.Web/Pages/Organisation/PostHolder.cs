using Intranet.Domain.Data;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Somebody who holds a post, in full or acting.</summary>
public sealed class PostHolder
{
    public long PostId { get; init; }

    public HoldingKind Kind { get; init; }

    public required string NameTh { get; init; }

    public required string NameEn { get; init; }

    public required string PositionTh { get; init; }

    public required string PositionEn { get; init; }
}

internal static class PostHolders
{
    /// <summary>Who holds which post on a day; to be filtered and joined inside a page's query.</summary>
    public static IQueryable<PostHolder> HoldersOn(this IntranetDbContext db, DateOnly day) =>
        from holding in db.HoldingsOn(day)
        join person in db.Set<Person>() on holding.PersonId equals person.Id
        select new PostHolder
        {
            PostId = holding.PostId,
            Kind = holding.Kind,
            NameTh = person.NameTh,
            NameEn = person.NameEn,
            PositionTh = person.PositionTh,
            PositionEn = person.PositionEn,
        };
}
