using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The actor's own meetings of one month, with the holidays.</summary>
/// <param name="First">The first day of the month.</param>
[Requires(MeetingsPermissions.View)]
public sealed record ReadCalendar(DateOnly First) : IQuery<CalendarView>;

/// <summary>Why a meeting stands in somebody's calendar; the strongest reason counts.</summary>
public enum CalendarPart
{
    /// <summary>Sent by somebody else.</summary>
    Sent,
    Attending,

    /// <summary>Invited, and the answer is still owed.</summary>
    AwaitingAnswer,
    Arranging,
}

/// <param name="Link">The page that says most to this person.</param>
public sealed record CalendarMeeting(long Id, string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, CalendarPart Part, string Link)
{
    public DateOnly Day => Bangkok.Date(StartsAt);
}

public sealed record CalendarView(IReadOnlyList<CalendarMeeting> Meetings, IReadOnlyDictionary<DateOnly, BilingualText> Holidays);

internal sealed class ReadCalendarHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadCalendar, CalendarView>
{
    // A technical limit; nobody goes to so many in a month.
    private const int Most = 200;

    public async Task<CalendarView> Handle(ReadCalendar request, CancellationToken cancellationToken)
    {
        var (first, next) = (request.First, request.First.AddMonths(1));
        var found = await Mine(Bangkok.Instant(first, TimeOnly.MinValue), Bangkok.Instant(next, TimeOnly.MinValue)).ToListAsync(cancellationToken);
        var holidays = await db.Set<Holiday>().AsNoTracking()
            .Where(h => h.Date >= first && h.Date < next)
            .ToDictionaryAsync(h => h.Date, h => new BilingualText(h.NameTh, h.NameEn ?? h.NameTh), cancellationToken);
        return new CalendarView([.. found.Select(Show)], holidays);
    }

    private sealed class Found
    {
        public required Meeting Meeting { get; init; }

        public required long? DelegationId { get; init; }

        public required long? AttendingId { get; init; }

        public required long? AwaitingId { get; init; }

        public required bool IsArranging { get; init; }
    }

    private IQueryable<Found> Mine(DateTimeOffset from, DateTimeOffset to)
    {
        var me = current.Actor.PersonId;
        var (people, myPosts) = (current.Actor.People, current.Actor.Posts);
        var myAgencies = db.Set<RoleAssignment>().Where(r => r.PersonId == me && r.Role == Roles.MeetingSecretary).Select(r => r.AgencyId);
        var sent = db.Set<AttendanceDelegation>().Live().Where(d => people.Contains(d.PersonId));
        var invited = db.Set<Invitation>().Where(i => people.Contains(i.PersonId!.Value) || myPosts.Contains(i.PostId!.Value));
        return db.Set<Meeting>().AsNoTracking()
            .Where(m => m.StartsAt >= from && m.StartsAt < to && m.Status != MeetingStatus.Cancelled)
            .Select(m => new Found
            {
                Meeting = m,
                DelegationId = sent.Where(d => d.MeetingId == m.Id).Select(d => (long?)d.Id).FirstOrDefault(),
                AttendingId = invited.Where(i => i.MeetingId == m.Id && i.Status == InvitationStatus.Attending).Select(i => (long?)i.Id).FirstOrDefault(),
                AwaitingId = invited
                    .Where(i => i.MeetingId == m.Id && (i.Status == InvitationStatus.AwaitingAnswer || i.Status == InvitationStatus.AnswerPrepared))
                    .Select(i => (long?)i.Id).FirstOrDefault(),
                IsArranging = myAgencies.Contains(m.SecretariatAgencyId),
            })
            .Where(f => f.DelegationId != null || f.AttendingId != null || f.AwaitingId != null || f.IsArranging)
            .OrderBy(f => f.Meeting.StartsAt).ThenBy(f => f.Meeting.Id)
            .Take(Most);
    }

    private static CalendarMeeting Show(Found found)
    {
        var (part, link) = found switch
        {
            { DelegationId: { } id } => (CalendarPart.Sent, $"/meetings/delegations/{id}"),
            { AwaitingId: { } id } => (CalendarPart.AwaitingAnswer, $"/meetings/invitations/{id}"),
            { AttendingId: not null } => (CalendarPart.Attending, $"/meetings/{found.Meeting.Id}"),
            _ => (CalendarPart.Arranging, $"/meetings/{found.Meeting.Id}"),
        };
        var meeting = found.Meeting;
        return new CalendarMeeting(meeting.Id, meeting.Title, meeting.StartsAt, meeting.EndsAt, meeting.Place, part, link);
    }
}
