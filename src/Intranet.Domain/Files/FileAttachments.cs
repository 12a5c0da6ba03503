using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Files;

/// <summary>
/// Attaches uploads to records and takes them off again. Called by an area's command after it has loaded the record; that
/// area's own event says what happened.
/// </summary>
public sealed class FileAttachments(IntranetDbContext db, CurrentActor current, IBusinessClock clock, TimeProvider time)
{
    /// <summary>Adds the upload to the end of the record's papers.</summary>
    /// <exception cref="RuleBroken">The actor did not send this content, or did so too long ago.</exception>
    public async Task<FileAttachment> AttachAsync(RecordRef record, UploadedFile file, string? title, CancellationToken cancellationToken)
    {
        var stored = await SentByActorAsync(file.Hash, cancellationToken) ?? throw Expired(file);
        if (!stored.IsKept) await KeepAsync(stored.Id, file, cancellationToken);

        var attachment = new FileAttachment(
            record, stored.Id, FileName.Of(file.Name, stored.Kind), string.IsNullOrWhiteSpace(title) ? null : title.Trim(),
            await LastOrderAsync(record, cancellationToken) + 1)
        {
            AttachedAt = clock.Now,
            AttachedByPersonId = current.Actor.PersonId,
        };
        db.Add(attachment);
        return attachment;
    }

    /// <summary>The paper of the record.</summary>
    /// <exception cref="RecordNotFound">The record has no such paper.</exception>
    public async Task<FileAttachment> FindAsync(RecordRef record, long attachmentId, CancellationToken cancellationToken) =>
        await db.Set<FileAttachment>().AsNoTracking().SingleOrDefaultAsync(
            a => a.Id == attachmentId && a.RecordType == record.Type && a.RecordId == record.Id && a.RemovedAt == null, cancellationToken) ?? throw new RecordNotFound();

    /// <summary>
    /// Lays papers of one record before another as well, under names that tell nothing: a file is often named after who sent it.
    /// </summary>
    /// <param name="papers">Papers of one record that the caller has loaded, in the order wanted.</param>
    /// <param name="to">The other record, which has no papers yet.</param>
    /// <param name="name">What each is called, by its place from one.</param>
    public async Task CopyAsync(IReadOnlyList<long> papers, RecordRef to, Func<int, string> name, CancellationToken cancellationToken)
    {
        if (papers.Count == 0) return;
        var found = await (
            from a in db.Set<FileAttachment>()
            where papers.Contains(a.Id)
            join f in db.Set<StoredFile>() on a.FileId equals f.Id
            select new { a.Id, a.FileId, f.Kind }).ToDictionaryAsync(f => f.Id, cancellationToken);
        db.AddRange(papers.Select((id, index) => new FileAttachment(to, found[id].FileId, FileName.Of(name(index + 1), found[id].Kind), title: null, index + 1)
        {
            AttachedAt = clock.Now,
            AttachedByPersonId = current.Actor.PersonId,
        }));
    }

    /// <summary>Takes a paper off the record; repeating it changes nothing.</summary>
    /// <exception cref="RecordNotFound">The record never had it.</exception>
    public async Task RemoveAsync(RecordRef record, long attachmentId, CancellationToken cancellationToken)
    {
        var attachment = await db.Set<FileAttachment>().SingleOrDefaultAsync(
            a => a.Id == attachmentId && a.RecordType == record.Type && a.RecordId == record.Id, cancellationToken) ?? throw new RecordNotFound();
        attachment.Remove(clock.Now);
    }

    private static RuleBroken Expired(UploadedFile file) => new("files.upload-expired", file.Name);

    // Knowing a hash is not having the content: the actor must have sent it. The system sends for nobody.
    private async Task<Found?> SentByActorAsync(string hash, CancellationToken cancellationToken)
    {
        var (now, actor) = (time.GetUtcNow(), current.Actor);
        var since = now - StoredFile.WaitsFor;
        return await db.Set<StoredFile>().AsNoTracking()
            .Where(f => f.Hash == hash && (f.KeptAt != null || f.SweepAt > now))
            .Where(f => actor.IsSystem || db.Set<FileUpload>().Any(u => u.FileId == f.Id && u.PersonId == actor.PersonId && u.At > since))
            .Select(f => new Found(f.Id, f.Kind, f.KeptAt != null))
            .SingleOrDefaultAsync(cancellationToken);
    }

    // At once, and not when the command saves: from here on the sweep passes it by.
    private async Task KeepAsync(long fileId, UploadedFile file, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var kept = await db.Set<StoredFile>().Where(f => f.Id == fileId)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.KeptAt, f => f.KeptAt ?? now), cancellationToken);
        if (kept == 0) throw Expired(file);
    }

    private async Task<int> LastOrderAsync(RecordRef record, CancellationToken cancellationToken)
    {
        var stored = await db.Set<FileAttachment>().Where(a => a.RecordType == record.Type && a.RecordId == record.Id)
            .MaxAsync(a => (int?)a.Order, cancellationToken) ?? 0;
        var pending = db.Set<FileAttachment>().Local.Where(a => a.RecordType == record.Type && a.RecordId == record.Id).Select(a => a.Order);
        return pending.Append(stored).Max();
    }

    private sealed record Found(long Id, FileKind Kind, bool IsKept);
}
