using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Somebody with a place on a list of the invited: a post or a person, by any id.</summary>
internal sealed record Invited
{
    public long Id { get; init; }

    public long? PostId { get; init; }

    public long? PersonId { get; init; }
}

/// <summary>What an invited post or person is called, of which agency, and who holds the post.</summary>
public sealed record InvitedName(long Id, BilingualText Invitee, long? AgencyId, BilingualText? Agency, BilingualText? Holder);

/// <summary>A seat for which somebody is invited.</summary>
public sealed record SeatRole(MemberRole Role, long WorkingGroupId);

internal static class InvitedNames
{
    /// <summary>The names of the invited as they are on the day, by id, in one statement.</summary>
    public static async Task<Dictionary<long, InvitedName>> NamesOfAsync(
        this IntranetDbContext db, IQueryable<Invited> invited, DateOnly day, CancellationToken cancellationToken)
    {
        var holdings = db.HoldingsOn(day).ActingFirst();
        var rows =
            from row in invited
            join p in db.Set<Post>() on row.PostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            let holderId = row.PersonId ?? holdings.Where(h => h.PostId == row.PostId).Select(h => (long?)h.PersonId).FirstOrDefault()
            join person in db.Set<Person>() on holderId equals person.Id into holders
            from holder in holders.DefaultIfEmpty()
            join a in db.Set<Agency>() on (post == null ? holder!.AgencyId : post.AgencyId) equals a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            select new { row.Id, post, holder, agency };
        return (await rows.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(r => r.Id, r => new InvitedName(
            r.Id,
            r.post is null ? NameOf(r.holder)!.Value : new BilingualText(r.post.TitleTh, r.post.TitleEn),
            r.agency?.Id,
            r.agency is null ? null : new BilingualText(r.agency.NameTh, r.agency.NameEn),
            NameOf(r.holder)));
    }

    private static BilingualText? NameOf(Person? person) => person is null ? null : new BilingualText(person.NameTh, person.NameEn);
}
