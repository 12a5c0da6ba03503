using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>
/// The cases received in a fiscal year, counted, and what became of them until today. Whoever may not see a case does not count it,
/// so that no figure tells of it.
/// </summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadMonthly(FiscalYear Year) : IQuery<MonthlyCounts>;

internal sealed class ReadMonthlyHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadMonthly, MonthlyCounts>
{
    private static readonly ReferralStatus[] s_elsewhere = [ReferralStatus.Redirected, ReferralStatus.Withdrawn];

    public async Task<MonthlyCounts> Handle(ReadMonthly request, CancellationToken cancellationToken)
    {
        var cases = await CasesAsync(request.Year, cancellationToken);
        var leads = await LeadsAsync(request.Year, cancellationToken);
        var referrals = await ReferralsAsync(request.Year, cancellationToken);
        var categories = await db.Set<ComplaintCategory>().IgnoreAutoIncludes().AsNoTracking().Where(c => c.ParentId == null).OrderBy(c => c.Order).ThenBy(c => c.Code)
            .Select(c => new NamedId(c.Id, new BilingualText(c.NameTh, c.NameEn))).ToListAsync(cancellationToken);
        var named = referrals.Select(r => r.AgencyId).Distinct().ToList();
        var agencies = await db.Set<Agency>().AsNoTracking().Where(a => named.Contains(a.Id)).OrderBy(a => a.Precedence).ThenBy(a => a.Id)
            .Select(a => new NamedId(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
        return new MonthlyCounts(request.Year, cases, leads, referrals, categories, agencies);
    }

    // Nothing is registered before it is received: the index on the one narrows down the other.
    private IQueryable<Complaint> Received(FiscalYear year)
    {
        var (start, end, registered) = (year.Start, year.End, Bangkok.Instant(year.Start, TimeOnly.MinValue));
        return db.Set<Complaint>().AsNoTracking().Where(c => c.RegisteredAt >= registered && c.ReceivedOn >= start && c.ReceivedOn <= end);
    }

    private Task<List<CaseCount>> CasesAsync(FiscalYear year, CancellationToken cancellationToken) => (
        from c in Received(year)
        join category in db.Set<ComplaintCategory>().IgnoreAutoIncludes() on c.CategoryId equals category.Id
        group new
        {
            Acknowledged = c.AcknowledgedOn != null ? c.AcknowledgedOn.Value.DayNumber - c.ReceivedOn.DayNumber : (int?)null,
            Closed = c.ClosedAt != null ? DateOnly.FromDateTime(c.ClosedAt.Value.AddHours(7).DateTime).DayNumber - c.ReceivedOn.DayNumber : (int?)null,
        }
        by new
        {
            c.ReceivedOn.Year, c.ReceivedOn.Month, c.Nature, c.Channel, CategoryId = category.ParentId ?? category.Id,
            State = c.MergedIntoId != null ? CaseEnd.Merged : c.ClosedAt == null ? CaseEnd.Open : c.Answer == ClosureAnswer.Confirmed ? CaseEnd.Confirmed : CaseEnd.Ended,
        }
        into g
        select new CaseCount(
            g.Key.Year, g.Key.Month, g.Key.Nature, g.Key.Channel, g.Key.CategoryId, g.Key.State, g.Count(),
            new DayCount(g.Count(x => x.Acknowledged != null), g.Sum(x => x.Acknowledged) ?? 0), new DayCount(g.Count(x => x.Closed != null), g.Sum(x => x.Closed) ?? 0)))
        .ToListAsync(cancellationToken);

    private Task<List<LeadCount>> LeadsAsync(FiscalYear year, CancellationToken cancellationToken) => (
        from r in db.Set<Referral>().AsNoTracking()
        where r.Role == ReferralRole.Lead && !s_elsewhere.Contains(r.Status)
        join c in Received(year) on r.ComplaintId equals c.Id
        group r.ComplaintId by new { r.AgencyId, c.ReceivedOn.Year, c.ReceivedOn.Month } into g
        select new LeadCount(g.Key.AgencyId, g.Key.Year, g.Key.Month, g.Distinct().Count()))
        .ToListAsync(cancellationToken);

    // Late is what was reminded by letter, was reported after its day, or is owed past it today.
    private Task<List<ReferralCount>> ReferralsAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var late = db.Set<Referral>().LateOn(today);
        var flat =
            from r in db.Set<Referral>().AsNoTracking()
            join c in Received(year) on r.ComplaintId equals c.Id
            let letters = db.Set<ReminderLetter>().Count(l => l.ReferralId == r.Id)
            let reportedOn = r.ReportedAt != null ? DateOnly.FromDateTime(r.ReportedAt.Value.AddHours(7).DateTime) : (DateOnly?)null
            select new
            {
                r.AgencyId,
                c.ReceivedOn.Year,
                c.ReceivedOn.Month,
                IsLead = r.Role == ReferralRole.Lead,
                Letters = letters,
                IsRefused = r.RefusedAt != null,
                IsLate = letters > 0 || (reportedOn != null && reportedOn > r.ReportBy) || late.Any(l => l.Id == r.Id),
                Days = reportedOn != null ? reportedOn.Value.DayNumber - DateOnly.FromDateTime(r.SentAt.AddHours(7).DateTime).DayNumber : (int?)null,
            };
        return flat
            .GroupBy(r => new { r.AgencyId, r.Year, r.Month, r.IsLead, r.IsRefused, r.IsLate, r.Letters })
            .Select(g => new ReferralCount(
                g.Key.AgencyId, g.Key.Year, g.Key.Month, g.Key.IsLead, g.Key.IsRefused, g.Key.IsLate, g.Key.Letters, g.Count(),
                new DayCount(g.Count(x => x.Days != null), g.Sum(x => x.Days) ?? 0)))
            .ToListAsync(cancellationToken);
    }
}
