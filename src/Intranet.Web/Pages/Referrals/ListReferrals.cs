using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using MediatR;

namespace Intranet.Web.Pages.Referrals;

/// <summary>The referrals that the actor may see, what is to be reported first comes first; of those that have ended, the last sent.</summary>
[Requires(ReferralsPermissions.Use)]
public sealed record ListReferrals(ReferralShow Show, ReferralCursor? After) : IQuery<ReferralList>;

/// <summary>Where a page ended: the day counts in the lists of what is open, the instant in that of what has ended.</summary>
public sealed record ReferralCursor(DateOnly ReportBy, DateTimeOffset SentAt, long Id);

public sealed record ReferralList(IReadOnlyList<ReferralRow> Rows, ReferralCursor? Next, IReadOnlyDictionary<ReferralShow, int> Counts);

internal sealed class ListReferralsHandler(IntranetDbContext db, WorkingCalendarReader calendars, IBusinessClock clock) : IRequestHandler<ListReferrals, ReferralList>
{
    private const int PageSize = 30;

    public async Task<ReferralList> Handle(ListReferrals request, CancellationToken cancellationToken)
    {
        var lists = new ReferralLists(db, await ReminderDays.ReadAsync(db, calendars, clock.Today, cancellationToken), clock.Today);
        var counts = await lists.CountAsync(Enum.GetValues<ReferralShow>(), cancellationToken);
        var rows = await lists.RowsAsync(Page(lists.Of(request.Show), request), cancellationToken);
        var page = (request.Show == ReferralShow.Ended ? rows.OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id) : rows.OrderBy(r => r.ReportBy).ThenBy(r => r.Id))
            .Take(PageSize).ToList();
        return new ReferralList(page, rows.Count > PageSize ? new ReferralCursor(page[^1].ReportBy, page[^1].SentAt, page[^1].Id) : null, counts);
    }

    private static IQueryable<Referral> Page(IQueryable<Referral> shown, ListReferrals request)
    {
        var after = request.After;
        if (request.Show == ReferralShow.Ended)
        {
            if (after is not null) shown = shown.Where(r => r.SentAt < after.SentAt || (r.SentAt == after.SentAt && r.Id < after.Id));
            return shown.OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id).Take(PageSize + 1);
        }

        if (after is not null) shown = shown.Where(r => r.ReportBy > after.ReportBy || (r.ReportBy == after.ReportBy && r.Id > after.Id));
        return ReferralLists.InOrder(shown).Take(PageSize + 1);
    }
}
