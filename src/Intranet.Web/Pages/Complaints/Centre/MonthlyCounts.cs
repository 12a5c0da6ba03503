using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>What became of a case, as far as the monthly table tells.</summary>
public enum CaseEnd
{
    Open,

    /// <summary>Ended; the complainant has not confirmed it.</summary>
    Ended,

    Confirmed,

    /// <summary>Went on as another case.</summary>
    Merged,
}

/// <summary>Days that something took, of those of which it is known.</summary>
public sealed record DayCount(int Of, int Days)
{
    public double? Average => Of == 0 ? null : (double)Days / Of;

    public static DayCount Sum(IEnumerable<DayCount> counts) => counts.Aggregate(new DayCount(0, 0), (sum, next) => new DayCount(sum.Of + next.Of, sum.Days + next.Days));
}

public sealed record NamedId(long Id, BilingualText Name);

/// <summary>So many cases received in one month, alike in all that is counted.</summary>
public sealed record CaseCount(
    int Year, int Month, CaseNature Nature, IntakeChannel Channel, long CategoryId, CaseEnd End, int Cases, DayCount Acknowledged, DayCount Closed);

/// <summary>So many cases received in one month have the agency as a lead.</summary>
public sealed record LeadCount(long AgencyId, int Year, int Month, int Cases);

/// <summary>So many referrals of cases received in one month, alike in all that is counted.</summary>
/// <param name="Letters">Reminder letters that each of them had.</param>
/// <param name="Days">From being sent to the report.</param>
public sealed record ReferralCount(long AgencyId, int Year, int Month, bool IsLead, bool IsRefused, bool IsLate, int Letters, int Referrals, DayCount Days);

/// <summary>A row of the table of months. The percentage is of those that were not merged, and counts what the complainant confirmed.</summary>
/// <param name="Reported">Days from sending to the report of a main agency.</param>
public sealed record MonthCount(int Received, int Open, int Ended, int Confirmed, int Merged, DayCount Acknowledged, DayCount Reported, DayCount Closed)
{
    public double? PercentConfirmed => Received == Merged ? null : 100.0 * Confirmed / (Received - Merged);
}

/// <summary>A row of the table of agencies.</summary>
public sealed record AgencyCount(int Referred, int Reported, int Late, int Letters, int Refused, DayCount Days);

/// <summary>The figures of a fiscal year, from which its tables are added up.</summary>
/// <param name="Categories">Those of the first level, in order.</param>
/// <param name="Agencies">Those that were asked, in order.</param>
public sealed record MonthlyCounts(
    FiscalYear Year, IReadOnlyList<CaseCount> Cases, IReadOnlyList<LeadCount> Leads, IReadOnlyList<ReferralCount> Referrals, IReadOnlyList<NamedId> Categories,
    IReadOnlyList<NamedId> Agencies)
{
    /// <summary>October to September, as their first days.</summary>
    public IReadOnlyList<DateOnly> Months { get; } = [.. Enumerable.Range(0, 12).Select(Year.Start.AddMonths)];

    public int Received => Cases.Sum(c => c.Cases);

    /// <summary>How many of them were received in each month.</summary>
    public IReadOnlyList<int> ByMonth(Func<CaseCount, bool> which) => [.. Months.Select(m => Cases.Where(c => IsIn(m, c.Year, c.Month) && which(c)).Sum(c => c.Cases))];

    public IReadOnlyList<int> ByMonth(long leadId) => [.. Months.Select(m => Leads.Where(l => l.AgencyId == leadId && IsIn(m, l.Year, l.Month)).Sum(l => l.Cases))];

    /// <param name="month">Its first day; null for the year.</param>
    public MonthCount Of(DateOnly? month)
    {
        var cases = Cases.Where(c => month is not { } m || IsIn(m, c.Year, c.Month)).ToList();
        return new MonthCount(
            cases.Sum(c => c.Cases), In(CaseEnd.Open), In(CaseEnd.Ended) + In(CaseEnd.Confirmed), In(CaseEnd.Confirmed), In(CaseEnd.Merged),
            DayCount.Sum(cases.Select(c => c.Acknowledged)),
            DayCount.Sum(Referrals.Where(r => r.IsLead && (month is not { } m || IsIn(m, r.Year, r.Month))).Select(r => r.Days)),
            DayCount.Sum(cases.Select(c => c.Closed)));

        int In(CaseEnd end) => cases.Where(c => c.End == end).Sum(c => c.Cases);
    }

    /// <param name="agencyId">Null for all.</param>
    public AgencyCount OfAgency(long? agencyId)
    {
        var own = Referrals.Where(r => agencyId is null || r.AgencyId == agencyId).ToList();
        return new AgencyCount(
            own.Sum(r => r.Referrals), own.Sum(r => r.Days.Of), own.Where(r => r.IsLate).Sum(r => r.Referrals), own.Sum(r => r.Letters * r.Referrals),
            own.Where(r => r.IsRefused).Sum(r => r.Referrals), DayCount.Sum(own.Select(r => r.Days)));
    }

    private static bool IsIn(DateOnly month, int year, int number) => month.Year == year && month.Month == number;
}
