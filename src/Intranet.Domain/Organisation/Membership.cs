using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>A seat of a body on one day, with whoever sits in it that day.</summary>
public sealed class SeatOnDay
{
    public long SeatId { get; init; }

    public long WorkingGroupId { get; init; }

    public int Order { get; init; }

    public MemberRole Role { get; init; }

    /// <summary>Whether somebody may come instead.</summary>
    public bool Replaceable { get; init; }

    /// <summary>The post whose seat it is; null for a seat by name.</summary>
    public long? PostId { get; init; }

    /// <summary>The person whose seat it is by name; null for a post's seat.</summary>
    public long? PersonId { get; init; }

    /// <summary>The agency of the post, or of the named person; null for outsiders.</summary>
    public long? AgencyId { get; init; }

    /// <summary>Who sits there: the person named, or who acts in the post that day, or else who holds it; null if it is vacant.</summary>
    public long? HolderPersonId { get; init; }

    /// <summary>Whether the holder acts in the post (รักษาราชการแทน).</summary>
    public bool IsActing { get; init; }
}

/// <summary>Who sits in which body on a given day, such as the day of a meeting.</summary>
public static class Membership
{
    /// <summary>
    /// The seats that are filled on the day while their body stands; to be filtered, joined and ordered by
    /// <see cref="SeatOnDay.Order"/>.
    /// </summary>
    public static IQueryable<SeatOnDay> SeatsOn(this IntranetDbContext db, DateOnly day)
    {
        var holdings = db.HoldingsOn(day).ActingFirst();
        return
            from seat in db.Set<WorkingGroupMember>().AsNoTracking()
            join body in db.Set<WorkingGroup>() on seat.WorkingGroupId equals body.Id
            where (body.From == null || body.From <= day) && (body.To == null || body.To >= day)
            where (seat.From == null || seat.From <= day) && (seat.To == null || seat.To >= day)
            let holding = holdings.FirstOrDefault(h => h.PostId == seat.PostId)
            select new SeatOnDay
            {
                SeatId = seat.Id,
                WorkingGroupId = seat.WorkingGroupId,
                Order = seat.Order,
                Role = seat.Role,
                Replaceable = seat.Replaceable,
                PostId = seat.PostId,
                PersonId = seat.PersonId,
                AgencyId = seat.PostId != null
                    ? db.Set<Post>().Where(p => p.Id == seat.PostId).Select(p => (long?)p.AgencyId).FirstOrDefault()
                    : db.Set<Person>().Where(p => p.Id == seat.PersonId).Select(p => p.AgencyId).FirstOrDefault(),
                HolderPersonId = seat.PersonId ?? holding.PersonId,
                IsActing = holding.Kind == HoldingKind.Acting,
            };
    }
}
