using System.Security.Cryptography;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intranet.Domain.Files;

/// <summary>Content that its sender may attach: by its hash, under the name it is to have.</summary>
public sealed record UploadedFile(string Hash, string Name);

/// <summary>
/// Takes in what people send, before the command that attaches it and in a transaction of its own, so that commands never
/// hold content. Nothing is ever wholly in memory.
/// </summary>
public sealed class FileUploads(
    IntranetDbContext db, IDatabaseDialect dialect, CurrentActor current, TimeProvider time, IOptions<FilesOptions> options)
{
    private const int MaxAttempts = 3;

    /// <param name="content">Can seek: it is read to tell what it is, to hash it and, if it is new, to store it.</param>
    /// <param name="claimedName">What the sender calls it.</param>
    /// <exception cref="RuleBroken">It is empty, too large or of a kind that is not stored.</exception>
    /// <exception cref="NotAllowed">A visitor sends it.</exception>
    public async Task<UploadedFile> SaveAsync(Stream content, string claimedName, CancellationToken cancellationToken)
    {
        if (current.Actor is { IsSystem: false, PersonId: null }) throw new NotAllowed();
        if (content.Length == 0) throw new RuleBroken("files.empty", claimedName);
        if (content.Length > options.Value.MaxBytes) throw new RuleBroken("files.too-large", claimedName, options.Value.MaxMegabytes);
        var kind = await FileSniffer.KindOfAsync(content, cancellationToken) ?? throw new RuleBroken("files.kind-not-allowed", claimedName);

        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        await StoreAsync(content, hash, kind, cancellationToken);
        return new UploadedFile(hash, FileName.Of(claimedName, kind));
    }

    private async Task StoreAsync(Stream content, string hash, FileKind kind, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.Database.CreateExecutionStrategy().ExecuteAsync(ct => StoreOnceAsync(content, hash, kind, ct), cancellationToken);
                return;
            }
            catch (DbUpdateException exception) when (dialect.IsUniqueViolation(exception) && attempt < MaxAttempts)
            {
                // The same content came at the same time; ours is rolled back and theirs is found now.
            }
        }
    }

    private async Task StoreOnceAsync(Stream content, string hash, FileKind kind, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var fileId = await PutOffSweepAsync(hash, cancellationToken) ?? await WriteAsync(content, hash, kind, cancellationToken);
        await NoteSenderAsync(fileId, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>Finds the same content and locks it, so that it is not swept meanwhile.</summary>
    private async Task<long?> PutOffSweepAsync(string hash, CancellationToken cancellationToken)
    {
        var same = db.Set<StoredFile>().Where(f => f.Hash == hash);
        var sweepAt = time.GetUtcNow() + StoredFile.WaitsFor;
        if (await same.ExecuteUpdateAsync(set => set.SetProperty(f => f.SweepAt, sweepAt), cancellationToken) == 0) return null;
        return await same.Select(f => f.Id).SingleAsync(cancellationToken);
    }

    private async Task<long> WriteAsync(Stream content, string hash, FileKind kind, CancellationToken cancellationToken)
    {
        // First the file, so that a collision shows before the content is written.
        var file = new StoredFile(hash, kind, content.Length, time.GetUtcNow());
        db.Add(file);
        await db.SaveChangesAsync(cancellationToken);

        content.Position = 0;
        var buffer = new byte[FileChunk.Size];
        for (var index = 0; ; index++)
        {
            var read = await content.ReadAtLeastAsync(buffer, FileChunk.Size, throwOnEndOfStream: false, cancellationToken);
            if (read == 0) return file.Id;
            db.Add(new FileChunk { FileId = file.Id, Index = index, Bytes = read == FileChunk.Size ? buffer : buffer[..read] });
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private async Task NoteSenderAsync(long fileId, CancellationToken cancellationToken)
    {
        if (current.Actor.PersonId is not { } personId) return;

        var now = time.GetUtcNow();
        var expired = now - StoredFile.WaitsFor;
        var own = db.Set<FileUpload>().Where(u => u.PersonId == personId);
        await own.Where(u => u.At <= expired || u.FileId == fileId).ExecuteDeleteAsync(cancellationToken);
        db.Add(new FileUpload { FileId = fileId, PersonId = personId, At = now });
    }
}
