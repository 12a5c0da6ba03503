using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>
/// Tells a case how far its agencies are. Reads past record access: an agency that answers moves a case on that it may not see.
/// </summary>
internal sealed class CaseProgress(IntranetDbContext db, IBusinessClock clock)
{
    /// <summary>The case takes in what has become of the referral.</summary>
    public async Task FollowAsync(Referral changed, CancellationToken cancellationToken)
    {
        if (changed.Role != ReferralRole.Lead) return;
        var leads = await LeadsAsync(changed.ComplaintId, cancellationToken);
        var complaint = await CaseOfAsync(changed, cancellationToken);
        var isAnswered = changed.Status == ReferralStatus.Accepted && leads.TrueForAll(r => r.Status == ReferralStatus.Accepted);
        complaint.Follow(Of(leads) ?? complaint.Status, isAnswered, clock.Now);
    }

    /// <summary>How far the agencies of the case are, with what is being changed; null if none has it.</summary>
    public async Task<CaseStatus?> OfAsync(long complaintId, CancellationToken cancellationToken) => Of(await LeadsAsync(complaintId, cancellationToken));

    public Task<Complaint> CaseOfAsync(Referral referral, CancellationToken cancellationToken) =>
        db.Set<Complaint>().IgnoreQueryFilters([RecordAccess.FilterName]).SingleAsync(c => c.Id == referral.ComplaintId, cancellationToken);

    /// <summary>All that the case has, open or not, with those that are being made.</summary>
    public async Task<List<Referral>> AllAsync(long complaintId, CancellationToken cancellationToken)
    {
        await db.Set<Referral>().IgnoreQueryFilters([RecordAccess.FilterName]).Where(r => r.ComplaintId == complaintId).LoadAsync(cancellationToken);
        return [.. db.Set<Referral>().Local.Where(r => r.ComplaintId == complaintId)];
    }

    private static CaseStatus? Of(List<Referral> leads) =>
        leads.Count == 0 ? null
        : leads.TrueForAll(r => r.Status is ReferralStatus.Reported or ReferralStatus.Accepted) ? CaseStatus.Reported
        : leads.Exists(r => r.AcknowledgedAt is not null && r.Status != ReferralStatus.Refused) ? CaseStatus.InProgress
        : CaseStatus.Forwarded;

    private async Task<List<Referral>> LeadsAsync(long complaintId, CancellationToken cancellationToken) =>
        (await AllAsync(complaintId, cancellationToken))
            .FindAll(r => r.Role == ReferralRole.Lead && r.Status is not (ReferralStatus.Redirected or ReferralStatus.Withdrawn));
}
