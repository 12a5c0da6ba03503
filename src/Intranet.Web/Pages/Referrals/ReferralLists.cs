using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

public enum ReferralShow
{
    /// <summary>Not ended.</summary>
    Open,

    /// <summary>Owed by an agency whose day has not passed.</summary>
    Waiting,

    /// <summary>Owed by an agency whose day has passed.</summary>
    Late,

    /// <summary>Owed, and the next reminder letter is to go out.</summary>
    Letters,

    /// <summary>Reported, and to be checked.</summary>
    Reported,

    /// <summary>To be settled whose it is.</summary>
    Refused,

    /// <summary>On the governor's list.</summary>
    Raised,

    Ended,
}

/// <param name="Subject">Null where it is guarded.</param>
/// <param name="Since">When what it waits for began: it was sent, reported, or refused.</param>
/// <param name="Letters">Those that went out about the day by which it is to be reported now.</param>
public sealed record ReferralRow(
    long Id, string CaseNumber, string? Subject, BilingualText Agency, ReferralRole Role, ReferralStatus Status, Urgency Urgency, DateOnly ReportBy, DateTimeOffset SentAt,
    DateTimeOffset Since, bool GoesToSecretariat, int Letters, bool IsLate);

/// <summary>The lists of referrals, each said once: for the page of referrals and for the centre's desk.</summary>
internal sealed class ReferralLists(IntranetDbContext db, ReminderDays days, DateOnly today)
{
    public IQueryable<Referral> Of(ReferralShow show)
    {
        var all = db.Set<Referral>().AsNoTracking();
        var open = all.Where(r => r.ClosedAt == null);
        return show switch
        {
            ReferralShow.Waiting => open.Owed().Where(r => r.ReportBy >= today || r.StandsStillSince != null),
            ReferralShow.Late => open.LateOn(today),
            ReferralShow.Letters => open.Running().Where(r =>
                (r.ReportBy <= days.First && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 1))
                || (r.ReportBy <= days.Second && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 2))
                || (r.ReportBy <= days.Third && !r.Letters.Any(l => l.Term == r.ReportBy && l.Level >= 3))),
            ReferralShow.Reported => open.Where(r => r.Status == ReferralStatus.Reported),
            ReferralShow.Refused => open.Where(r => r.Status == ReferralStatus.Refused),
            ReferralShow.Raised => Raised(open),
            ReferralShow.Ended => all.Where(r => r.ClosedAt != null),
            _ => open,
        };
    }

    /// <summary>What is to be reported first comes first; of what has not ended, as the index gives it.</summary>
    public static IOrderedQueryable<Referral> InOrder(IQueryable<Referral> open) => open.OrderBy(r => r.ClosedAt).ThenBy(r => r.ReportBy).ThenBy(r => r.Id);

    /// <summary>
    /// How many stand in each list of what is open; what has ended grows for ever and is not counted. All are read once: each count by
    /// itself would find out anew what the reader may see.
    /// </summary>
    public async Task<IReadOnlyDictionary<ReferralShow, int>> CountAsync(IEnumerable<ReferralShow> shows, CancellationToken cancellationToken)
    {
        var groups = await db.Set<Referral>().AsNoTracking().Where(r => r.ClosedAt == null)
            .GroupBy(r => new { r.Status, IsPast = r.StandsStillSince == null && r.ReportBy < today })
            .Select(g => new Standing(g.Key.Status, g.Key.IsPast, g.Count())).ToListAsync(cancellationToken);
        var asked = shows.Where(s => s != ReferralShow.Ended).ToList();
        var others = await asked.Where(s => s is ReferralShow.Letters or ReferralShow.Raised).Select(show => Of(show).Select(r => new { Show = (int)show, r.Id }))
            .Aggregate((all, next) => all.Concat(next))
            .GroupBy(r => r.Show).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return asked.ToDictionary(show => show, show => others.TryGetValue((int)show, out var count) ? count : groups.Where(g => g.IsIn(show)).Sum(g => g.Count));
    }

    /// <summary>What lists show of them, in no order.</summary>
    public Task<List<ReferralRow>> RowsAsync(IQueryable<Referral> referrals, CancellationToken cancellationToken) => (
        from r in referrals
        join a in db.Set<Agency>() on r.AgencyId equals a.Id
        select new ReferralRow(
            r.Id, r.CaseNumber, r.IsGuarded ? null : r.Subject, new BilingualText(a.NameTh, a.NameEn), r.Role, r.Status, r.Urgency, r.ReportBy, r.SentAt,
            (r.Status == ReferralStatus.Reported ? r.ReportedAt : r.Status == ReferralStatus.Refused ? r.RefusedAt : null) ?? r.SentAt,
            r.GoesToSecretariat, r.Letters.Count(l => l.Term == r.ReportBy), ReferralTerms.IsLate(r.Status, r.ReportBy, r.StandsStillSince, today)))
        .ToListAsync(cancellationToken);

    private IQueryable<Referral> Raised(IQueryable<Referral> open)
    {
        var type = RecordTypes.Of<Referral>();
        return open.Where(r => db.Set<WorkItem>().Any(w => w.RecordType == type && w.RecordId == r.Id && w.RaisedAt != null));
    }

    private sealed record Standing(ReferralStatus Status, bool IsPast, int Count)
    {
        public bool IsIn(ReferralShow show) => show switch
        {
            ReferralShow.Open => true,
            ReferralShow.Waiting => Status.IsOwed() && !IsPast,
            ReferralShow.Late => Status.IsOwed() && IsPast,
            ReferralShow.Reported => Status == ReferralStatus.Reported,
            ReferralShow.Refused => Status == ReferralStatus.Refused,
            ReferralShow.Letters or ReferralShow.Raised or ReferralShow.Ended => false,
        };
    }
}
