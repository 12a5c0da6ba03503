using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The rows of the board that can be picked out.</summary>
public enum BoardFilter
{
    Late,
    AwaitingAnswer,
    AnswerPrepared,
    Attending,
    Delegated,
    Declined,
}

/// <summary>The answers that the actor may see: all for the secretariat and the governor, their own for the invited.</summary>
/// <param name="BodyId">Only those with a seat in this body.</param>
/// <param name="After">The place on the list where the page before ended.</param>
[Requires(MeetingsPermissions.View)]
public sealed record ReadBoard(long MeetingId, BoardFilter? Filter, long? BodyId, int After) : IQuery<Board>;

/// <param name="Next">After which place the next page begins; null on the last one.</param>
public sealed record Board(IReadOnlyList<BoardRow> Rows, int? Next, IReadOnlyDictionary<BoardFilter, int> Counts, int Total)
{
    public int Answered => Counts[BoardFilter.Attending] + Counts[BoardFilter.Delegated] + Counts[BoardFilter.Declined];
}

public sealed record BoardRow(
    long InvitationId, InvitedName Name, IReadOnlyList<SeatRole> Seats, InvitationStatus Status, string? Reason, DateTimeOffset? AnsweredAt,
    bool IsLate, int Reminders, IReadOnlyList<StandInView> StandIns)
{
    public bool IsOpen => Status is InvitationStatus.AwaitingAnswer or InvitationStatus.AnswerPrepared;
}

/// <summary>An officer who comes instead.</summary>
public sealed record StandInView(long DelegationId, BilingualText Name, BilingualText Position, DelegateAuthority Authority, DelegationStatus Status);

internal sealed class ReadBoardHandler(IntranetDbContext db, IBusinessClock clock, WorkingCalendarReader calendars) : IRequestHandler<ReadBoard, Board>
{
    private const int PageSize = 100;

    public async Task<Board> Handle(ReadBoard request, CancellationToken cancellationToken)
    {
        var replyBy = await db.Set<Meeting>().Where(m => m.Id == request.MeetingId).Select(m => (DateOnly?)m.ReplyBy)
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var isPastDue = (await calendars.ReadAsync(cancellationToken)).DueInstant(replyBy) < clock.Now;
        var all = db.Set<Invitation>().AsNoTracking()
            .Where(i => i.MeetingId == request.MeetingId && (request.BodyId == null || i.Seats.Any(s => s.WorkingGroupId == request.BodyId)));

        var byStatus = await all.GroupBy(i => i.Status).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var page = Matching(all, request.Filter, isPastDue).Where(i => i.Order > request.After).OrderBy(i => i.Order).Take(PageSize + 1);
        var found = await page
            .Select(i => new { i.Id, i.Order, i.Status, i.Reason, i.AnsweredAt, Seats = i.Seats.OrderBy(s => s.Id).Select(s => new SeatRole(s.Role, s.WorkingGroupId)).ToList() })
            .AsSingleQuery().ToListAsync(cancellationToken);
        var names = await db.NamesOfAsync(page.Select(i => new Invited { Id = i.Id, PostId = i.PostId, PersonId = i.PersonId }), clock.Today, cancellationToken);
        var shown = found.Take(PageSize).ToList();
        var ids = shown.ConvertAll(i => i.Id);
        var (reminders, standIns) = (await RemindersAsync(ids, cancellationToken), await StandInsAsync(ids, cancellationToken));
        var rows = shown.ConvertAll(i => new BoardRow(
            i.Id, names[i.Id], i.Seats, i.Status, i.Status == InvitationStatus.Declined ? i.Reason : null, i.AnsweredAt,
            IsLate: isPastDue && (i.Status is InvitationStatus.AwaitingAnswer or InvitationStatus.AnswerPrepared),
            reminders.GetValueOrDefault(i.Id), [.. standIns[i.Id]]));
        return new Board(rows, found.Count > PageSize ? shown[^1].Order : null, Counts(byStatus, isPastDue), byStatus.Values.Sum());
    }

    private static IQueryable<Invitation> Matching(IQueryable<Invitation> invitations, BoardFilter? filter, bool isPastDue) => filter switch
    {
        null => invitations,
        BoardFilter.Late => invitations.Where(i => isPastDue && (i.Status == InvitationStatus.AwaitingAnswer || i.Status == InvitationStatus.AnswerPrepared)),
        { } status => invitations.Where(i => i.Status == StatusOf(status)),
    };

    private static Dictionary<BoardFilter, int> Counts(Dictionary<InvitationStatus, int> byStatus, bool isPastDue)
    {
        var open = byStatus.GetValueOrDefault(InvitationStatus.AwaitingAnswer) + byStatus.GetValueOrDefault(InvitationStatus.AnswerPrepared);
        return Enum.GetValues<BoardFilter>().ToDictionary(
            filter => filter,
            filter => filter == BoardFilter.Late ? isPastDue ? open : 0 : byStatus.GetValueOrDefault(StatusOf(filter)));
    }

    // All but "late" are called as the status is.
    private static InvitationStatus StatusOf(BoardFilter filter) => Enum.Parse<InvitationStatus>(filter.ToString());

    private Task<Dictionary<long, int>> RemindersAsync(List<long> invitationIds, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Invitation>();
        return db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.RecordType == type && invitationIds.Contains(w.RecordId) && w.Status != WorkItemStatus.Obsolete)
            .GroupBy(w => w.RecordId).Select(g => new { g.Key, Count = g.Sum(w => w.Reminders) })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    private async Task<ILookup<long, StandInView>> StandInsAsync(List<long> invitationIds, CancellationToken cancellationToken)
    {
        var rows =
            from d in db.Set<AttendanceDelegation>().AsNoTracking().Live()
            where invitationIds.Contains(d.InvitationId)
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
