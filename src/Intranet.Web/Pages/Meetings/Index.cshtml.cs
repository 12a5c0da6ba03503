using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

public enum MeetingsShown
{
    Upcoming,
    Drafts,

    /// <summary>And those that were called off.</summary>
    Past,
}

public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public MeetingsShown Show { get; set; }

    public MeetingList List { get; private set; } = null!;

    public bool MayArrange => Actor.May(MeetingsPermissions.Arrange);

    public IEnumerable<MeetingsShown> Choices => Enum.GetValues<MeetingsShown>().Where(s => MayArrange || s != MeetingsShown.Drafts);

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after)
    {
        var cursor = at is { } ticks && after is { } id && ticks > 0 && ticks <= DateTime.MaxValue.Ticks
            ? new Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
        List = await SendAsync(new ListMeetings(Show, cursor));
    }

    [Requires(MeetingsPermissions.View)]
    public sealed record ListMeetings(MeetingsShown Show, Cursor? After) : IQuery<MeetingList>;

    public sealed record Cursor(DateTimeOffset At, long Id);

    public sealed record MeetingList(IReadOnlyList<Row> Rows, Cursor? Next, IReadOnlyDictionary<MeetingsShown, int> Counts);

    public sealed record Row(
        long Id, string Title, MeetingKind Kind, IReadOnlyList<BodyView> Bodies, DateTimeOffset StartsAt, string Place, MeetingStatus Status, int Invited, int Answered);

    internal sealed class ListMeetingsHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ListMeetings, MeetingList>
    {
        private const int PageSize = 20;

        public async Task<MeetingList> Handle(ListMeetings request, CancellationToken cancellationToken)
        {
            var now = clock.Now;
            var counts = await db.Set<Meeting>()
                .GroupBy(m => m.Status == MeetingStatus.Draft ? MeetingsShown.Drafts : m.Status != MeetingStatus.Cancelled && m.EndsAt >= now ? MeetingsShown.Upcoming : MeetingsShown.Past)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

            var rows = await Paged(request, now).Take(PageSize + 1).Select(m => new Row(
                m.Id, m.Title, m.Kind,
                m.Bodies.OrderBy(b => b.Order)
                    .Join(db.Set<WorkingGroup>(), b => b.WorkingGroupId, g => g.Id, (b, g) => new BodyView(g.Id, new BilingualText(g.NameTh, g.NameEn), b.Number, b.Year))
                    .ToList(),
                m.StartsAt, m.Place, m.Status,
                db.Set<Invitation>().Count(i => i.MeetingId == m.Id),
                db.Set<Invitation>().Count(i => i.MeetingId == m.Id && i.AnsweredAt != null)))
                .ToListAsync(cancellationToken);
            var shown = rows.Take(PageSize).ToList();
            var next = rows.Count > PageSize ? new Cursor(shown[^1].StartsAt, shown[^1].Id) : null;
            return new MeetingList(shown, next, Enum.GetValues<MeetingsShown>().ToDictionary(s => s, s => counts.GetValueOrDefault(s)));
        }

        private IQueryable<Meeting> Paged(ListMeetings request, DateTimeOffset now)
        {
            var meetings = db.Set<Meeting>().AsNoTracking();
            var after = request.After;
            if (request.Show == MeetingsShown.Past)
                return meetings
                    .Where(m => m.Status != MeetingStatus.Draft && (m.EndsAt < now || m.Status == MeetingStatus.Cancelled))
                    .Where(m => after == null || m.StartsAt < after.At || (m.StartsAt == after.At && m.Id < after.Id))
                    .OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id);

            return meetings
                .Where(m => request.Show == MeetingsShown.Drafts
                    ? m.Status == MeetingStatus.Draft
                    : m.Status != MeetingStatus.Draft && m.Status != MeetingStatus.Cancelled && m.EndsAt >= now)
                .Where(m => after == null || m.StartsAt > after.At || (m.StartsAt == after.At && m.Id > after.Id))
                .OrderBy(m => m.StartsAt).ThenBy(m => m.Id);
        }
    }
}
