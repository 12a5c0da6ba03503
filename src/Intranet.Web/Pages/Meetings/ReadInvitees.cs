using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Who will be invited to a drafted meeting: everybody with a seat in its bodies on the day, each once.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadInvitees(long MeetingId) : IQuery<IReadOnlyList<InviteeView>>;

public sealed record InviteeView(InvitedName Name, IReadOnlyList<SeatRole> Seats);

internal sealed class ReadInviteesHandler(IntranetDbContext db) : IRequestHandler<ReadInvitees, IReadOnlyList<InviteeView>>
{
    public async Task<IReadOnlyList<InviteeView>> Handle(ReadInvitees request, CancellationToken cancellationToken)
    {
        var startsAt = await db.Set<Meeting>().Where(m => m.Id == request.MeetingId).Select(m => (DateTimeOffset?)m.StartsAt)
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var day = Bangkok.Date(startsAt);
        var seats = Seats(request.MeetingId, day);
        var names = await db.NamesOfAsync(
            seats.Select(x => new Invited { Id = x.Seat.SeatId, PostId = x.Seat.PostId, PersonId = x.Seat.PersonId }), day, cancellationToken);
        return
        [
            .. (await seats.OrderBy(x => x.BodyOrder).ThenBy(x => x.Seat.Order).ToListAsync(cancellationToken))
                .GroupBy(x => (x.Seat.PostId, x.Seat.PersonId))
                .Select(g => new InviteeView(names[g.First().Seat.SeatId], [.. g.Select(x => new SeatRole(x.Seat.Role, x.Seat.WorkingGroupId))])),
        ];
    }

    private sealed record SeatRow
    {
        public int BodyOrder { get; init; }

        public required SeatOnDay Seat { get; init; }
    }

    private IQueryable<SeatRow> Seats(long meetingId, DateOnly day) =>
        from body in db.Set<MeetingBody>()
        where body.MeetingId == meetingId
        join seat in db.SeatsOn(day) on body.WorkingGroupId equals seat.WorkingGroupId
        select new SeatRow { BodyOrder = body.Order, Seat = seat };
}
