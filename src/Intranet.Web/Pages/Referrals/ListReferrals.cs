using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

public enum ReferralShow
{
    /// <summary>Not ended.</summary>
    Open,

    /// <summary>Owed by an agency whose day has passed.</summary>
    Late,

    /// <summary>Owed, and the next reminder letter is to go out.</summary>
    Letters,

    /// <summary>Reported, and to be checked.</summary>
    Reported,

    /// <summary>To be settled whose it is.</summary>
    Refused,

    Ended,
}

/// <summary>The referrals that the actor may see, what is to be reported first comes first; of those that have ended, the last sent.</summary>
[Requires(ReferralsPermissions.Use)]
public sealed record ListReferrals(ReferralShow Show, ReferralCursor? After) : IQuery<ReferralList>;

public sealed record ReferralCursor(DateOnly ReportBy, long Id);

public sealed record ReferralList(IReadOnlyList<ReferralRow> Rows, ReferralCursor? Next, IReadOnlyDictionary<ReferralShow, int> Counts);

/// <param name="Subject">Null where it is guarded.</param>
public sealed record ReferralRow(
    long Id, string CaseNumber, string? Subject, BilingualText Agency, ReferralRole Role, ReferralStatus Status, Urgency Urgency, DateOnly ReportBy, int Letters, bool IsLate);

internal sealed class ListReferralsHandler(IntranetDbContext db, WorkingCalendarReader calendars, IBusinessClock clock) : IRequestHandler<ListReferrals, ReferralList>
{
    private const int PageSize = 30;

    public async Task<ReferralList> Handle(ListReferrals request, CancellationToken cancellationToken)
    {
        var letters = await ReminderDays.ReadAsync(db, await calendars.ReadAsync(cancellationToken), clock.Today, cancellationToken);
        var counts = await CountsAsync(letters, cancellationToken);
        var shown = Shown(request.Show, letters);
        if (request.After is { } after) shown = shown.Where(r => r.ReportBy > after.ReportBy || (r.ReportBy == after.ReportBy && r.Id > after.Id));
        var rows = await RowsAsync(shown.OrderBy(r => r.ReportBy).ThenBy(r => r.Id).Take(PageSize + 1), cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new ReferralList(page, rows.Count > PageSize ? new ReferralCursor(page[^1].ReportBy, page[^1].Id) : null, counts);
    }

    // What is open is read once: each count by itself would find out anew what the reader may see.
    private async Task<Dictionary<ReferralShow, int>> CountsAsync(ReminderDays letters, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var open = await Shown(ReferralShow.Open, letters)
            .GroupBy(r => new { r.Status, IsLate = r.ReportBy < today })
            .Select(g => new { g.Key.Status, g.Key.IsLate, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return new Dictionary<ReferralShow, int>
        {
            [ReferralShow.Open] = open.Sum(g => g.Count),
            [ReferralShow.Late] = open.Where(g => g.IsLate && g.Status is (ReferralStatus.Sent or ReferralStatus.Acknowledged or ReferralStatus.Returned)).Sum(g => g.Count),
            [ReferralShow.Letters] = await Shown(ReferralShow.Letters, letters).CountAsync(cancellationToken),
            [ReferralShow.Reported] = open.Where(g => g.Status == ReferralStatus.Reported).Sum(g => g.Count),
            [ReferralShow.Refused] = open.Where(g => g.Status == ReferralStatus.Refused).Sum(g => g.Count),
            [ReferralShow.Ended] = await Shown(ReferralShow.Ended, letters).CountAsync(cancellationToken),
        };
    }

    private IQueryable<Referral> Shown(ReferralShow show, ReminderDays days)
    {
        var (all, today) = (db.Set<Referral>().AsNoTracking(), clock.Today);
        var owed = all.Where(r => r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.Acknowledged || r.Status == ReferralStatus.Returned);
        return show switch
        {
            ReferralShow.Late => owed.Where(r => r.ReportBy < today),
            ReferralShow.Letters => owed.Where(r =>
                (r.ReportBy <= days.First && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 1))
                || (r.ReportBy <= days.Second && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 2))
                || (r.ReportBy <= days.Third && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 3))),
            ReferralShow.Reported => all.Where(r => r.Status == ReferralStatus.Reported),
            ReferralShow.Refused => all.Where(r => r.Status == ReferralStatus.Refused),
            ReferralShow.Ended => all.Where(r => r.ClosedAt != null),
            _ => all.Where(r => r.ClosedAt == null),
        };
    }

    private async Task<List<ReferralRow>> RowsAsync(IQueryable<Referral> page, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return await (
            from r in page
            join a in db.Set<Agency>() on r.AgencyId equals a.Id
            orderby r.ReportBy, r.Id
            select new ReferralRow(
                r.Id, r.CaseNumber, r.IsGuarded ? null : r.Subject, new BilingualText(a.NameTh, a.NameEn), r.Role, r.Status, r.Urgency, r.ReportBy,
                r.Letters.Count(l => l.Term == r.ReportBy),
                r.ReportBy < today && (r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.Acknowledged || r.Status == ReferralStatus.Returned)))
            .ToListAsync(cancellationToken);
    }
}
