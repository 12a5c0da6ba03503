using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Files;

/// <summary>One paper of a record as lists show it.</summary>
public sealed record FileLine(
    long Id, long RecordId, string Name, string? Title, FileKind Kind, long Length, DateTimeOffset AttachedAt);

/// <summary>Reads the papers of records that the caller has loaded and so may see.</summary>
public sealed class FileList(IntranetDbContext db)
{
    /// <summary>The record's papers in their order.</summary>
    public async Task<IReadOnlyList<FileLine>> OfAsync(RecordRef record, CancellationToken cancellationToken) =>
        await LinesAsync(record.Type, [record.Id], cancellationToken);

    /// <summary>The papers of several records of one type, each record's in their order.</summary>
    public async Task<ILookup<long, FileLine>> OfAsync(string recordType, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        (await LinesAsync(recordType, recordIds, cancellationToken)).ToLookup(l => l.RecordId);

    private Task<List<FileLine>> LinesAsync(string recordType, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        (from attachment in db.Set<FileAttachment>().AsNoTracking()
         where attachment.RecordType == recordType && recordIds.Contains(attachment.RecordId) && attachment.RemovedAt == null
         join file in db.Set<StoredFile>() on attachment.FileId equals file.Id
         orderby attachment.RecordId, attachment.Order, attachment.Id
         select new FileLine(
             attachment.Id, attachment.RecordId, attachment.Name, attachment.Title, file.Kind, file.Length, attachment.AttachedAt))
        .ToListAsync(cancellationToken);
}
