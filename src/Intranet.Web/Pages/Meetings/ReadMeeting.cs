using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>A meeting with the answers the actor may see: all for its secretariat and the governor, their own for the invited.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadMeeting(long MeetingId) : IQuery<MeetingView>;

public sealed record MeetingView(
    long Id, int Revision, MeetingStatus Status, string Title, string? LetterNumber, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place,
    DateOnly ReplyBy, DateTimeOffset? InvitedAt, BilingualText Secretariat, long SecretariatAgencyId)
{
    public RecordRef Ref => RecordTypes.Ref<Meeting>(Id);

    public IReadOnlyList<BodyView> Bodies { get; init; } = [];

    public IReadOnlyList<SeatView> Seats { get; init; } = [];

    public int Answered => Seats.Count(s => s.IsAnswered);
}

/// <summary>A body that meets, and the number its meeting has.</summary>
public sealed record BodyView(long WorkingGroupId, BilingualText Name, int? Number, int Year);

/// <summary>An officer who comes instead.</summary>
public sealed record StandInView(long DelegationId, BilingualText Name, BilingualText Position, DelegateAuthority Authority, DelegationStatus Status);

/// <summary>One row of the board, or, before the invitations go out, one who will be invited.</summary>
public sealed record SeatView(
    long? InvitationId, MemberRole Role, BilingualText Invitee, BilingualText? Agency, BilingualText? Holder, InvitationStatus Status,
    string? Reason, DateTimeOffset? AnsweredAt, PrincipalKey Decider, long? AgencyId)
{
    public IReadOnlyList<StandInView> StandIns { get; init; } = [];

    public bool IsLate { get; init; }

    public int Reminders { get; init; }

    public bool IsAnswered => AnsweredAt is not null;
}

internal sealed class ReadMeetingHandler(IntranetDbContext db, IBusinessClock clock, WorkingCalendarReader calendars)
    : IRequestHandler<ReadMeeting, MeetingView>
{
    public async Task<MeetingView> Handle(ReadMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.Id == request.MeetingId
            join s in db.Set<Agency>() on m.SecretariatAgencyId equals s.Id
            select new
            {
                View = new MeetingView(
                    m.Id, m.Revision, m.Status, m.Title, m.LetterNumber, m.StartsAt, m.EndsAt, m.Place, m.ReplyBy, m.InvitedAt,
                    new BilingualText(s.NameTh, s.NameEn), s.Id),
            }).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();

        var seats = meeting.View.Status == MeetingStatus.Draft
            ? await SeatsAsync(Members(request.MeetingId), cancellationToken)
            : await WithRemindersAsync(await SeatsAsync(Invitations(request.MeetingId), cancellationToken), meeting.View.ReplyBy, cancellationToken);
        return meeting.View with { Bodies = await BodiesAsync(request.MeetingId, cancellationToken), Seats = seats };
    }

    private sealed record Row
    {
        public long? InvitationId { get; init; }

        public int Order { get; init; }

        public MemberRole Role { get; init; }

        public long? PostId { get; init; }

        public long? PersonId { get; init; }

        public InvitationStatus Status { get; init; }

        public string? Reason { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }
    }

    private async Task<IReadOnlyList<BodyView>> BodiesAsync(long meetingId, CancellationToken cancellationToken) =>
        await db.Set<MeetingBody>().AsNoTracking().Where(b => b.MeetingId == meetingId).OrderBy(b => b.Order)
            .Join(db.Set<WorkingGroup>(), b => b.WorkingGroupId, g => g.Id, (b, g) => new BodyView(g.Id, new BilingualText(g.NameTh, g.NameEn), b.Number, b.Year))
            .ToListAsync(cancellationToken);

    private IQueryable<Row> Members(long meetingId) =>
        db.Set<WorkingGroupMember>().Where(m => db.Set<MeetingBody>().Any(b => b.MeetingId == meetingId && b.WorkingGroupId == m.WorkingGroupId))
            .Select(m => new Row
            {
                InvitationId = null,
                Order = m.Order,
                Role = m.Role,
                PostId = m.PostId,
                PersonId = m.PersonId,
                Status = InvitationStatus.AwaitingAnswer,
                Reason = null,
                AnsweredAt = null,
            });

    private IQueryable<Row> Invitations(long meetingId) =>
        db.Set<Invitation>().Where(i => i.MeetingId == meetingId).Select(i => new Row
        {
            InvitationId = i.Id,
            Order = i.Order,
            Role = i.Role,
            PostId = i.PostId,
            PersonId = i.PersonId,
            Status = i.Status,
            Reason = i.Status == InvitationStatus.Declined ? i.Reason : null,
            AnsweredAt = i.AnsweredAt,
        });

    private async Task<IReadOnlyList<SeatView>> SeatsAsync(IQueryable<Row> rows, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var seats =
            from row in rows
            join p in db.Set<Post>() on row.PostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            let holderId = row.PersonId ?? db.Set<PostHolding>()
                .Where(h => h.PostId == row.PostId && h.From <= today && (h.To == null || h.To >= today))
                .OrderByDescending(h => h.Kind == HoldingKind.Acting).Select(h => (long?)h.PersonId).FirstOrDefault()
            join person in db.Set<Person>() on holderId equals person.Id into holders
            from holder in holders.DefaultIfEmpty()
            join a in db.Set<Agency>() on (post == null ? holder!.AgencyId : post.AgencyId) equals a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            orderby row.Order
            select new { row, post, holder, agency };
        return [.. (await seats.AsNoTracking().ToListAsync(cancellationToken)).Select(s => new SeatView(
            s.row.InvitationId, s.row.Role,
            s.post is null ? NameOf(s.holder)!.Value : new BilingualText(s.post.TitleTh, s.post.TitleEn),
            s.agency is null ? null : new BilingualText(s.agency.NameTh, s.agency.NameEn),
            NameOf(s.holder), s.row.Status, s.row.Reason, s.row.AnsweredAt,
            s.row.PostId is { } postId ? PrincipalKey.Post(postId) : PrincipalKey.Person(s.row.PersonId!.Value), s.agency?.Id))];
    }

    private static BilingualText? NameOf(Person? person) => person is null ? null : new BilingualText(person.NameTh, person.NameEn);

    private async Task<IReadOnlyList<SeatView>> WithRemindersAsync(
        IReadOnlyList<SeatView> seats, DateOnly replyBy, CancellationToken cancellationToken)
    {
        var due = (await calendars.ReadAsync(cancellationToken)).DueInstant(replyBy);
        var type = RecordTypes.Of<Invitation>();
        var ids = seats.Select(s => s.InvitationId).ToList();
        var reminders = await db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.RecordType == type && ids.Contains(w.RecordId))
            .GroupBy(w => w.RecordId).Select(g => new { g.Key, Count = g.Sum(w => w.Reminders) })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var standIns = await StandInsAsync(ids, cancellationToken);
        return [.. seats.Select(s => s with
        {
            StandIns = [.. standIns[s.InvitationId!.Value]],
            IsLate = !s.IsAnswered && due < clock.Now,
            Reminders = reminders.GetValueOrDefault(s.InvitationId!.Value),
        })];
    }

    private async Task<ILookup<long, StandInView>> StandInsAsync(IReadOnlyCollection<long?> invitationIds, CancellationToken cancellationToken)
    {
        var rows =
            from d in db.Set<AttendanceDelegation>().AsNoTracking()
            where invitationIds.Contains(d.InvitationId) && (d.Status == DelegationStatus.AwaitingAcknowledgement || d.Status == DelegationStatus.Acknowledged)
            join p in db.Set<Person>() on d.PersonId equals p.Id
            orderby p.Precedence
            select new
            {
                d.InvitationId,
                View = new StandInView(d.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn), d.Authority, d.Status),
            };
        return (await rows.ToListAsync(cancellationToken)).ToLookup(r => r.InvitationId, r => r.View);
    }
}
