using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Files;

/// <summary>Says for one type of record who may see it and so may read its papers. One for each type that has papers.</summary>
public interface IFileOwner
{
    string RecordType { get; }

    /// <summary>Whether the current actor may see the record.</summary>
    Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken);

    /// <summary>Keeps that the actor opened a paper, where the record's papers are personal data.</summary>
    Task NoteOpenedAsync(long recordId, long attachmentId, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>
/// Finds a paper the actor may read; its content follows in pieces, see <see cref="FileContent"/>. A command, because the record's
/// owner may keep who read it: no content is given out of which that was not committed.
/// </summary>
[StoredName("files.open"), OpenToAll("Whoever may see the record may read its papers; the record's owner decides.")]
public sealed record OpenFile(long AttachmentId) : ICommand<OpenedFile>;

/// <param name="Length">In bytes.</param>
public sealed record OpenedFile(long FileId, string Name, FileKind Kind, long Length);

internal sealed class OpenFileHandler(IntranetDbContext db, IEnumerable<IFileOwner> owners) : IRequestHandler<OpenFile, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenFile request, CancellationToken cancellationToken)
    {
        var found = await db.Set<FileAttachment>().AsNoTracking()
            .Where(a => a.Id == request.AttachmentId && a.RemovedAt == null)
            .Join(db.Set<StoredFile>(), a => a.FileId, f => f.Id, (a, f) => new
            {
                a.RecordType,
                a.RecordId,
                File = new OpenedFile(f.Id, a.Name, f.Kind, f.Length),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var owner = owners.SingleOrDefault(o => o.RecordType == found.RecordType);
        if (owner is null || !await owner.MaySeeAsync(found.RecordId, cancellationToken)) throw new RecordNotFound();
        await owner.NoteOpenedAsync(found.RecordId, request.AttachmentId, cancellationToken);
        return found.File;
    }
}
