using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Referrals;

/// <summary>
/// What people agree on about the time of the report is the referral's own day as well: by it lists call an agency late and letters
/// go out.
/// </summary>
internal sealed class ReferralTermKeeper(IntranetDbContext db) : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var set in facts.OfType<WorkItemTermSet>())
        {
            var item = await db.Set<WorkItem>().SingleAsync(w => w.Id == set.WorkItemId, cancellationToken);
            if (item.RecordType != RecordTypes.Of<Referral>() || item.Step != ReferralProcess.ReportStep) continue;

            // Whoever decides about the task may be somebody who does not see the referral.
            var referral = await db.Set<Referral>().IgnoreQueryFilters([RecordAccess.FilterName]).SingleAsync(r => r.Id == item.RecordId, cancellationToken);
            if (item.PausedSince is { } since) referral.StandStill(since);
            else referral.SetTerm(Bangkok.Date(item.DueAt));
        }
    }
}
