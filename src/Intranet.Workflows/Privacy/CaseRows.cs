using System.Linq.Expressions;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Intranet.Workflows.Privacy;

/// <summary>
/// Every row in which somebody may have written about a case. What is written in is emptied unless it is listed as kept: a column that
/// is added to one of these tables goes as well, and a test finds a table that is added and not here.
/// </summary>
internal sealed class CaseRows
{
    // Numbers of the register and of letters: what other papers refer to. They name nobody.
    private static readonly HashSet<string> s_kept = new(StringComparer.Ordinal)
    {
        nameof(Complaint.Series), nameof(Complaint.TrackingCode), nameof(Complaint.SearchText), nameof(Referral.CaseNumber), nameof(Referral.LetterNo), nameof(Referral.ReportLetterNo),
        nameof(Inquiry.OrderNumber),
    };

    private readonly IntranetDbContext _db;
    private readonly List<object> _told = [];
    private readonly List<object> _noted = [];

    private CaseRows(IntranetDbContext db, Complaint complaint, Complainant complainant) => (_db, Complaint, Complainant) = (db, complaint, complainant);

    public Complaint Complaint { get; }

    public Complainant Complainant { get; }

    public List<ComplaintAnswer> Answers { get; private set; } = [];

    public List<long> ReferralIds { get; private set; } = [];

    public List<long> InquiryIds { get; private set; } = [];

    public static async Task<CaseRows> LoadAsync(IntranetDbContext db, long complaintId, CancellationToken cancellationToken)
    {
        var rows = new CaseRows(
            db, await db.Set<Complaint>().SingleAsync(c => c.Id == complaintId, cancellationToken),
            await db.Set<Complainant>().SingleAsync(c => c.ComplaintId == complaintId, cancellationToken));
        await rows.ReadAsync(complaintId, cancellationToken);
        return rows;
    }

    /// <summary>Strikes what is known of the complainant out of every text.</summary>
    /// <returns>In how many texts it stood.</returns>
    public int Strike(KnownValues known)
    {
        var struck = 0;
        foreach (var text in Texts([.. _told, .. _noted, .. Answers]))
        {
            var (before, after) = ((string?)text.CurrentValue, known.Strike((string?)text.CurrentValue ?? ""));
            if (string.IsNullOrEmpty(before) || before == after) continue;
            text.CurrentValue = after;
            struck++;
        }

        return struck;
    }

    /// <summary>Empties every text of the case; why a value was read and why it was held stays, without names.</summary>
    /// <returns>How many there were.</returns>
    public int Empty()
    {
        var emptied = 0;
        foreach (var text in Texts(_told))
        {
            if (string.IsNullOrEmpty((string?)text.CurrentValue)) continue;
            text.CurrentValue = text.Metadata.IsNullable ? null : IsTitle(text) ? Complaint.ErasedTitle : "";
            emptied++;
        }

        return emptied;
    }

    private static bool IsTitle(PropertyEntry text) => text.Metadata.Name is nameof(Complaint.Title) or nameof(Referral.Subject);

    private async Task ReadAsync(long complaintId, CancellationToken cancellationToken)
    {
        Answers = await RowsAsync<ComplaintAnswer>(a => a.ComplaintId == complaintId, cancellationToken);
        var proposals = await RowsAsync<CaseProposal>(p => p.ComplaintId == complaintId, cancellationToken);
        var proposalIds = proposals.ConvertAll(p => p.Id);
        var referrals = await RowsAsync<Referral>(r => r.ComplaintId == complaintId, cancellationToken);
        ReferralIds = referrals.ConvertAll(r => r.Id);
        var inquiries = await RowsAsync<Inquiry>(i => i.ComplaintId == complaintId, cancellationToken);
        InquiryIds = inquiries.ConvertAll(i => i.Id);
        var (complaintType, referralType, inquiryType) = (RecordTypes.Of<Complaint>(), RecordTypes.Of<Referral>(), RecordTypes.Of<Inquiry>());
        var items = await RowsAsync<WorkItem>(
            w => (w.RecordType == complaintType && w.RecordId == complaintId)
                || (w.RecordType == referralType && ReferralIds.Contains(w.RecordId)) || (w.RecordType == inquiryType && InquiryIds.Contains(w.RecordId)),
            cancellationToken);
        var itemIds = items.ConvertAll(w => w.Id);

        _told.Add(Complaint);
        _told.AddRange(proposals);
        _told.AddRange(await RowsAsync<ComplainantQuestion>(q => q.ComplaintId == complaintId, cancellationToken));
        _told.AddRange(await RowsAsync<FormerEnd>(e => e.ComplaintId == complaintId, cancellationToken));
        _told.AddRange(await RowsAsync<CaseNote>(n => n.ComplaintId == complaintId, cancellationToken));
        _told.AddRange(await RowsAsync<ProposedReferral>(r => proposalIds.Contains(r.ProposalId), cancellationToken));
        _told.AddRange(referrals);
        _told.AddRange(inquiries);
        _told.AddRange(await RowsAsync<InquiryChange>(c => InquiryIds.Contains(c.InquiryId), cancellationToken));
        _told.AddRange(await RowsAsync<ReferralUpdate>(u => ReferralIds.Contains(u.ReferralId), cancellationToken));
        _told.AddRange(await RowsAsync<WorkItemAct>(a => itemIds.Contains(a.WorkItemId) && a.Reason != null, cancellationToken));
        _noted.AddRange(items.Where(w => w.ExtensionReason != null));
        _noted.AddRange(await RowsAsync<IdentityReveal>(r => r.ComplaintId == complaintId, cancellationToken));
        _noted.AddRange(await RowsAsync<LegalHold>(h => h.ComplaintId == complaintId, cancellationToken));
    }

    private Task<List<TRow>> RowsAsync<TRow>(Expression<Func<TRow, bool>> which, CancellationToken cancellationToken)
        where TRow : class => _db.Set<TRow>().Where(which).ToListAsync(cancellationToken);

    // Codes are no texts.
    private IEnumerable<PropertyEntry> Texts(IEnumerable<object> rows) =>
        rows.SelectMany(row => _db.Entry(row).Properties)
            .Where(p => p.Metadata.ClrType == typeof(string) && p.Metadata.IsUnicode() != false && !s_kept.Contains(p.Metadata.Name));
}
