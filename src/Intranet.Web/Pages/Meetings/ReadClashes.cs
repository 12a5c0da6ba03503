using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>
/// What else happens at a time that is being chosen: in the room, and with those who have seats in the bodies. It warns and
/// never forbids.
/// </summary>
/// <param name="But">The meeting that is itself being moved.</param>
[Requires(MeetingsPermissions.Arrange)]
public sealed record ReadClashes(IReadOnlyList<long> BodyIds, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, long? But)
    : IQuery<IReadOnlyList<Clash>>;

/// <summary>Another meeting at the same time.</summary>
/// <param name="Title">Null for a meeting that the reader may not see.</param>
/// <param name="People">Who is needed here and expected there, the chair first.</param>
public sealed record Clash(
    long MeetingId, string? Title, bool IsDraft, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, bool InRoom, IReadOnlyList<BusyPerson> People);

public sealed record BusyPerson(BilingualText Name, bool IsChair);

internal sealed class ReadClashesHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadClashes, IReadOnlyList<Clash>>
{
    public async Task<IReadOnlyList<Clash>> Handle(ReadClashes request, CancellationToken cancellationToken)
    {
        var meetings = await OverlappingAsync(request, cancellationToken);
        if (meetings.Count == 0) return [];

        var ids = meetings.ConvertAll(m => m.Id);
        var room = ThaiText.Canonical(request.Place);
        var busy = await BusyAsync(ids, request, cancellationToken);
        var titles = await db.Set<Meeting>().AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Title }).ToDictionaryAsync(m => m.Id, m => m.Title, cancellationToken);
        return
        [
            .. meetings
                .Select(m => new Clash(
                    m.Id, titles.GetValueOrDefault(m.Id), m.Status == MeetingStatus.Draft, m.StartsAt, m.EndsAt, m.Place,
                    InRoom: room.Length > 0 && ThaiText.Canonical(m.Place) == room, [.. busy[m.Id]]))
                .Where(c => c.InRoom || c.People.Count > 0),
        ];
    }

    private sealed record Overlap(long Id, MeetingStatus Status, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place);

    private sealed record Engagement
    {
        public long MeetingId { get; init; }

        public long? PersonId { get; init; }
    }

    // Past record access: a room is taken and a person is busy whether or not the reader may know with what; but who is kept from a
    // meeting learns of it in no way.
    private Task<List<Overlap>> OverlappingAsync(ReadClashes request, CancellationToken cancellationToken)
    {
        var (startsAt, endsAt) = (request.StartsAt.ToUniversalTime(), request.EndsAt.ToUniversalTime());
        var (type, keys) = (RecordTypes.Of<Meeting>(), current.KeyValues);
        return db.Set<Meeting>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(m => m.StartsAt < endsAt && m.EndsAt > startsAt && m.Status != MeetingStatus.Cancelled && m.Id != request.But)
            .Where(m => !db.Set<RecordAccess>().Any(a => a.RecordType == type && a.RecordId == m.Id && a.Effect == AccessEffect.Exclude && keys.Contains(a.Principal)))
            .OrderBy(m => m.StartsAt).ThenBy(m => m.Id)
            .Select(m => new Overlap(m.Id, m.Status, m.StartsAt, m.EndsAt, m.Place))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Who has a seat in the bodies on the day and is expected in the other meetings.</summary>
    private async Task<ILookup<long, BusyPerson>> BusyAsync(List<long> meetingIds, ReadClashes request, CancellationToken cancellationToken)
    {
        var day = Bangkok.Date(request.StartsAt);
        var holders = db.HoldingsOn(day).ActingFirst();
        var (type, keys) = (RecordTypes.Of<WorkingGroup>(), current.KeyValues);
        var access = db.Set<RecordAccess>().Where(a => a.RecordType == type && keys.Contains(a.Principal));
        var hidden = db.Set<WorkingGroup>()
            .Where(g => g.IsClosed && (!access.Any(a => a.RecordId == g.Id && a.Effect == AccessEffect.Grant) || access.Any(a => a.RecordId == g.Id && a.Effect == AccessEffect.Exclude)))
            .Select(g => g.Id);
        var needed =
            from seat in db.SeatsOn(day)
            where request.BodyIds.Contains(seat.WorkingGroupId) && !hidden.Contains(seat.WorkingGroupId)
            select new { seat.Role, PersonId = seat.HolderPersonId };
        var rows = await (
            from engagement in Engagements(meetingIds, holders)
            join seat in needed on engagement.PersonId equals seat.PersonId
            join person in db.Set<Person>() on engagement.PersonId equals person.Id
            select new { engagement.MeetingId, seat.Role, person.Id, person.NameTh, person.NameEn })
            .IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking().ToListAsync(cancellationToken);

        // Somebody with two seats, or invited twice, is busy once.
        return rows.GroupBy(r => (r.MeetingId, r.Id))
            .Select(g => (g.Key.MeetingId, Person: new BusyPerson(new BilingualText(g.First().NameTh, g.First().NameEn), g.Any(r => r.Role == MemberRole.Chair))))
            .OrderByDescending(x => x.Person.IsChair).ThenBy(x => x.Person.Name.Th, StringComparer.Ordinal)
            .ToLookup(x => x.MeetingId, x => x.Person);
    }

    /// <summary>Who is expected where: the invited who have not said no or sent somebody, and the officers who were sent.</summary>
    private IQueryable<Engagement> Engagements(List<long> meetingIds, IQueryable<PostHolding> holders)
    {
        var invited = db.Set<Invitation>()
            .Where(i => meetingIds.Contains(i.MeetingId)
                && (i.Status == InvitationStatus.AwaitingAnswer || i.Status == InvitationStatus.AnswerPrepared || i.Status == InvitationStatus.Attending))
            .Select(i => new Engagement
            {
                MeetingId = i.MeetingId,
                PersonId = i.PersonId ?? holders.Where(h => h.PostId == i.PostId).Select(h => (long?)h.PersonId).FirstOrDefault(),
            });
        var sent = db.Set<AttendanceDelegation>().Live()
            .Where(d => meetingIds.Contains(d.MeetingId))
            .Select(d => new Engagement { MeetingId = d.MeetingId, PersonId = d.PersonId });
        return invited.Concat(sent);
    }
}
