using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Privacy;

/// <summary>Removes of a case what a stage takes, and writes the deletion log's line.</summary>
internal sealed class CaseRemover(IntranetDbContext db, IBusinessClock clock)
{
    public async Task RemoveAsync(DueCase due, CancellationToken cancellationToken)
    {
        var rows = await CaseRows.LoadAsync(db, due.ComplaintId, cancellationToken);
        var (values, files) = due.Stage == RemovalStage.Anonymise ? await AnonymiseAsync(rows, cancellationToken) : await EraseAsync(rows, cancellationToken);
        db.Add(new Removal(due, values, files, clock.Now));
    }

    // What the complainant handed in is signed; with it the rest would be anonymous in name only.
    private async Task<(int Values, int Files)> AnonymiseAsync(CaseRows rows, CancellationToken cancellationToken)
    {
        var typed = rows.Answers.FindAll(a => a.Kind == QuestionKind.Text);
        var who = rows.Complainant;
        var values = rows.Strike(KnownValues.Of(who.Name, who.FiledBy, who.Address, who.Phone)) + who.Forget() + typed.Count + (rows.Complaint.Accused is null ? 0 : 1);
        db.RemoveRange(typed);
        rows.Complaint.Anonymise(clock.Now);
        return (values, await RemoveFilesAsync(Of<Complaint>([rows.Complaint.Id]), cancellationToken) + await RemoveFilesAsync(SentAlong(rows), cancellationToken));
    }

    private async Task<(int Values, int Files)> EraseAsync(CaseRows rows, CancellationToken cancellationToken)
    {
        var values = rows.Empty() + rows.Answers.Count;
        db.RemoveRange(rows.Answers);
        rows.Complaint.Erase(clock.Now);

        // Papers that came after the names went, and the agencies' proof.
        var files = await RemoveFilesAsync(Of<Complaint>([rows.Complaint.Id]), cancellationToken)
            + await RemoveFilesAsync(Of<Referral>(rows.ReferralIds), cancellationToken)
            + await RemoveFilesAsync(Of<Inquiry>(rows.InquiryIds), cancellationToken);
        return (values, files);
    }

    private IQueryable<FileAttachment> Of<TRecord>(IReadOnlyCollection<long> recordIds)
        where TRecord : AggregateRoot
    {
        var type = RecordTypes.Of<TRecord>();
        return db.Set<FileAttachment>().Where(a => a.RecordType == type && recordIds.Contains(a.RecordId));
    }

    // What of the case's papers went to agencies; what follows is their own proof.
    private IQueryable<FileAttachment> SentAlong(CaseRows rows) =>
        Of<Referral>(rows.ReferralIds).Where(a => db.Set<Referral>().Any(r => r.Id == a.RecordId && a.Order <= r.PapersSent));

    // Content is stored once however often it is attached: it goes with the last paper that has it.
    private async Task<int> RemoveFilesAsync(IQueryable<FileAttachment> papers, CancellationToken cancellationToken)
    {
        var contents = await papers.Select(a => a.FileId).Distinct().ToListAsync(cancellationToken);
        await db.Set<RedactedCopy>().Where(c => papers.Any(p => p.Id == c.AttachmentId || p.Id == c.SourceId)).ExecuteDeleteAsync(cancellationToken);
        var removed = await papers.ExecuteDeleteAsync(cancellationToken);
        await db.Set<StoredFile>().Where(f => contents.Contains(f.Id) && !db.Set<FileAttachment>().Any(a => a.FileId == f.Id)).ExecuteDeleteAsync(cancellationToken);
        return removed;
    }
}
