using System.Linq.Expressions;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Privacy;

/// <summary>The retention schedule: which cases are of a class, and from which day on they are due.</summary>
public static class RetentionSchedule
{
    /// <summary>Those of which the time is counted.</summary>
    public static IReadOnlyList<RetentionClass> Counted { get; } = [RetentionClass.Guarded, RetentionClass.NotComplaint, RetentionClass.NotAccepted, RetentionClass.Settled];

    public static IReadOnlyList<RemovalStage> Stages { get; } = [RemovalStage.Anonymise, RemovalStage.Erase];

    /// <summary>The ended cases of a class of which the stage has not been done.</summary>
    public static IQueryable<Complaint> Waiting(this IQueryable<Complaint> cases, RetentionClass of, RemovalStage stage)
    {
        var ended = cases.Where(c => c.ClosedAt != null && c.Status != CaseStatus.Merged).Where(IsOf(of));

        // What is erased has been anonymised: first its people go.
        return stage == RemovalStage.Anonymise ? ended.Where(c => c.AnonymisedAt == null) : ended.Where(c => c.ErasedAt == null);
    }

    /// <summary>The rules that are in force on a day of the span, the first in force first.</summary>
    public static Task<List<RetentionRule>> RetentionRulesAsync(this IntranetDbContext db, DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        db.Set<RetentionRule>().AsNoTracking().Where(r => r.From <= last && (r.To == null || r.To >= first)).OrderBy(r => r.From).ToListAsync(cancellationToken);

    /// <summary>The day from which on a case is due.</summary>
    public static DateOnly DueOn(DateTimeOffset closedAt, int months) => Bangkok.Date(closedAt).AddMonths(months);

    /// <summary>Cases that were closed before this instant are due on the day.</summary>
    public static DateTimeOffset ClosedBefore(DateOnly day, int months)
    {
        // Months differ in length: what ended on the 29th, 30th or 31st may be due on the last day of a shorter month.
        var last = day.AddMonths(-months);
        while (last.AddDays(1).AddMonths(months) <= day) last = last.AddDays(1);
        return Bangkok.Instant(last.AddDays(1), TimeOnly.MinValue);
    }

    private static Expression<Func<Complaint, bool>> IsOf(RetentionClass of) => of switch
    {
        RetentionClass.Guarded => c => c.IsRestricted || c.Secrecy != SecrecyClass.None,
        RetentionClass.NotComplaint => c =>
            !c.IsRestricted && c.Secrecy == SecrecyClass.None && c.Nature != CaseNature.Complaint && c.Nature != CaseNature.ImmediateRelief,
        RetentionClass.NotAccepted => c =>
            !c.IsRestricted && c.Secrecy == SecrecyClass.None && (c.Nature == CaseNature.Complaint || c.Nature == CaseNature.ImmediateRelief)
            && c.Status == CaseStatus.NotAccepted,
        RetentionClass.Settled => c =>
            !c.IsRestricted && c.Secrecy == SecrecyClass.None && (c.Nature == CaseNature.Complaint || c.Nature == CaseNature.ImmediateRelief)
            && c.Status != CaseStatus.NotAccepted,
        RetentionClass.Merged => c => c.Status == CaseStatus.Merged,
    };
}
