using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Privacy;

/// <summary>Finds what is to be removed now. What is open, taken up again or held is left alone.</summary>
public sealed class DueCases(IntranetDbContext db, IBusinessClock clock)
{
    /// <summary>At most so many, what ended first before the rest; nothing if nothing is due.</summary>
    public async Task<IReadOnlyList<DueCase>> NextAsync(int most, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var rules = await db.RetentionRulesAsync(today, today, cancellationToken);
        foreach (var stage in RetentionSchedule.Stages)
        {
            foreach (var rule in rules)
            {
                var closedBefore = RetentionSchedule.ClosedBefore(today, rule.Terms.Of(stage));
                var due = await NotHeld.Waiting(rule.Class, stage)
                    .Where(c => c.ClosedAt < closedBefore && (stage == RemovalStage.Anonymise || c.AnonymisedAt != null))
                    .OrderBy(c => c.ClosedAt).ThenBy(c => c.Id).Take(most).Select(c => c.Id).ToListAsync(cancellationToken);
                if (due.Count > 0) return due.ConvertAll(id => new DueCase(id, stage, rule.Class, rule.Id));
            }

            var merged = await MergedAsync(stage, most, cancellationToken);
            if (merged.Count > 0) return merged.ConvertAll(id => new DueCase(id, stage, RetentionClass.Merged, RuleId: null));
        }

        return [];
    }

    private IQueryable<Complaint> NotHeld =>
        db.Set<Complaint>().AsNoTracking().Where(c => !db.Set<LegalHold>().Any(h => h.ComplaintId == c.Id && h.ReleasedAt == null));

    // After the case that it went on as, which may itself have gone on as another.
    private Task<List<long>> MergedAsync(RemovalStage stage, int most, CancellationToken cancellationToken)
    {
        var merged = NotHeld.Where(c => c.Status == CaseStatus.Merged);
        var ended = db.Set<Complaint>().Where(t => t.ClosedAt != null || t.Status == CaseStatus.Merged);
        merged = stage == RemovalStage.Anonymise
            ? merged.Where(c => c.AnonymisedAt == null && ended.Any(t => t.Id == c.MergedIntoId && t.AnonymisedAt != null))
            : merged.Where(c => c.ErasedAt == null && c.AnonymisedAt != null && ended.Any(t => t.Id == c.MergedIntoId && t.ErasedAt != null));
        return merged.OrderBy(c => c.Id).Take(most).Select(c => c.Id).ToListAsync(cancellationToken);
    }
}
