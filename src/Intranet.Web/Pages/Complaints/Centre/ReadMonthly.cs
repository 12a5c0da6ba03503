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

    // A year has as many cases as a province takes in; days between instants are counted here, since the databases count them differently.
    private async Task<List<CaseCount>> CasesAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var cases = await (
            from c in Received(year)
            join category in db.Set<ComplaintCategory>().IgnoreAutoIncludes() on c.CategoryId equals category.Id
            select new
            {
                c.ReceivedOn, c.Nature, c.Channel, CategoryId = category.ParentId ?? category.Id, c.AcknowledgedOn, c.ClosedAt,
                State = c.MergedIntoId != null ? CaseEnd.Merged : c.ClosedAt == null ? CaseEnd.Open : c.Answer == ClosureAnswer.Confirmed ? CaseEnd.Confirmed : CaseEnd.Ended,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. cases.GroupBy(c => (c.ReceivedOn.Year, c.ReceivedOn.Month, c.Nature, c.Channel, c.CategoryId, c.State)).Select(g => new CaseCount(
                g.Key.Year, g.Key.Month, g.Key.Nature, g.Key.Channel, g.Key.CategoryId, g.Key.State, g.Count(),
                Days(g.Select(c => c.AcknowledgedOn?.DayNumber - c.ReceivedOn.DayNumber)), Days(g.Select(c => DateOf(c.ClosedAt)?.DayNumber - c.ReceivedOn.DayNumber)))),
        ];
    }

    private Task<List<LeadCount>> LeadsAsync(FiscalYear year, CancellationToken cancellationToken) => (
        from r in db.Set<Referral>().AsNoTracking()
        where r.Role == ReferralRole.Lead && !s_elsewhere.Contains(r.Status)
        join c in Received(year) on r.ComplaintId equals c.Id
        group r.ComplaintId by new { r.AgencyId, c.ReceivedOn.Year, c.ReceivedOn.Month } into g
        select new LeadCount(g.Key.AgencyId, g.Key.Year, g.Key.Month, g.Distinct().Count()))
        .ToListAsync(cancellationToken);

    // Late is what was reminded by letter, was reported after its day, or is owed past it today.
    private async Task<List<ReferralCount>> ReferralsAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var referrals = await (
            from r in db.Set<Referral>().AsNoTracking()
            join c in Received(year) on r.ComplaintId equals c.Id
            select new
            {
                r.AgencyId, c.ReceivedOn, IsLead = r.Role == ReferralRole.Lead, Letters = r.Letters.Count, IsRefused = r.RefusedAt != null, r.Status, r.ReportBy,
                r.StandsStillSince, r.SentAt, r.ReportedAt,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. referrals
                .GroupBy(r => (
                    r.AgencyId, r.ReceivedOn.Year, r.ReceivedOn.Month, r.IsLead, r.IsRefused, r.Letters,
                    IsLate: r.Letters > 0 || DateOf(r.ReportedAt) > r.ReportBy || ReferralTerms.IsLate(r.Status, r.ReportBy, r.StandsStillSince, today)))
                .Select(g => new ReferralCount(
                    g.Key.AgencyId, g.Key.Year, g.Key.Month, g.Key.IsLead, g.Key.IsRefused, g.Key.IsLate, g.Key.Letters, g.Count(),
                    Days(g.Select(r => DateOf(r.ReportedAt)?.DayNumber - Bangkok.Date(r.SentAt).DayNumber)))),
        ];
    }

    private static DateOnly? DateOf(DateTimeOffset? at) => at is { } instant ? Bangkok.Date(instant) : null;

    private static DayCount Days(IEnumerable<int?> days)
    {
        var counted = days.OfType<int>().ToList();
        return new DayCount(counted.Count, counted.Sum());
    }
}
