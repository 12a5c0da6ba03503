using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Somebody who can be sent to a meeting.</summary>
/// <param name="IsColleague">Of the agency that is invited.</param>
/// <param name="IsViceGovernor">May preside for the governor.</param>
/// <param name="IsBusy">Expected in another meeting at the same time.</param>
public sealed record Officer(long PersonId, BilingualText Name, BilingualText Position, bool IsColleague, bool IsViceGovernor, bool IsBusy);

/// <summary>The place of an invitee in a meeting that somebody else could take.</summary>
public sealed record InvitedPlace(long MeetingId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, long? AgencyId, long? PostId, long? PersonId)
{
    /// <summary>The governor's own as chair: vice governors of whatever agency are offered as well.</summary>
    public bool IsGovernorsChair { get; init; }
}

/// <summary>
/// Finds who can be sent to a meeting instead, in order of precedence. Whether somebody is expected elsewhere is told past
/// record access, but never where.
/// </summary>
public sealed class Colleagues(IntranetDbContext db, IBusinessClock clock)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<Officer>> OfAsync(InvitedPlace place, CancellationToken cancellationToken)
    {
        if (place is { AgencyId: null, IsGovernorsChair: false }) return [];

        var held = db.HoldingsOn(clock.Today);
        var viceGovernors = db.Set<RoleAssignment>().Where(r => place.IsGovernorsChair && r.Role == Roles.ViceGovernor);
        var expected = Expected(place, held);
        return await db.Set<Person>().AsNoTracking().IgnoreQueryFilters([RecordAccess.FilterName])
            .Where(p => p.Id != place.PersonId && !held.Any(h => h.PostId == place.PostId && h.PersonId == p.Id))
            .Where(p => (p.AgencyId != null && p.AgencyId == place.AgencyId) || viceGovernors.Any(r => r.PersonId == p.Id))
            .OrderBy(p => p.Precedence).ThenBy(p => p.Id)
            .Take(Most)
            .Select(p => new Officer(
                p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn),
                p.AgencyId == place.AgencyId, viceGovernors.Any(r => r.PersonId == p.Id), expected.Contains(p.Id)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The ids of all who attend another meeting in that time, for themselves or for somebody else.</summary>
    private IQueryable<long> Expected(InvitedPlace place, IQueryable<PostHolding> held)
    {
        var others = db.Set<Meeting>().Where(m =>
            m.Id != place.MeetingId && m.Status == MeetingStatus.Invited && m.StartsAt < place.EndsAt && m.EndsAt > place.StartsAt);
        var sent = db.Set<AttendanceDelegation>().Live()
            .Where(d => others.Any(m => m.Id == d.MeetingId))
            .Select(d => d.PersonId);
        var attending = db.Set<Invitation>().Where(i => i.Status == InvitationStatus.Attending && others.Any(m => m.Id == i.MeetingId));
        return sent
            .Union(attending.Where(i => i.PersonId != null).Select(i => i.PersonId!.Value))
            .Union(attending.Join(held, i => i.PostId, h => h.PostId, (_, h) => h.PersonId));
    }
}
