using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Files;

/// <summary>
/// The content of a file, stored once however often it is uploaded, in <see cref="FileChunk"/>s. It is committed before
/// anything refers to it, waits to be attached, and is swept when nobody attached it in time; once attached it is kept.
/// </summary>
public sealed class StoredFile : Entity
{
    /// <summary>Those that wait to be attached, due when they may be swept.</summary>
    public static readonly RowQueue Unattached = new("StoredFile", nameof(SweepAt), nameof(KeptAt));

    /// <summary>How long an upload may be attached.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromDays(1);

    private StoredFile() { }

    internal StoredFile(string hash, FileKind kind, long length, DateTimeOffset now)
    {
        Hash = hash;
        Kind = kind;
        Length = length;
        UploadedAt = now;
        SweepAt = now + WaitsFor;
    }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    public FileKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    /// <summary>When this content first came.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>When it is swept unless it has been attached; put off whenever the same content comes again.</summary>
    public DateTimeOffset SweepAt { get; private set; }

    /// <summary>When it was first attached to a record.</summary>
    public DateTimeOffset? KeptAt { get; private set; }
}

/// <summary>One piece of a file's content; all but the last have <see cref="Size"/> bytes.</summary>
public sealed class FileChunk
{
    public const int Size = 256 * 1024;

    public required long FileId { get; init; }

    /// <summary>Counted from zero.</summary>
    public required int Index { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>That a person sent this content: only what one has sent oneself can be attached, for as long as <see cref="StoredFile.WaitsFor"/>.</summary>
public sealed class FileUpload
{
    public required long FileId { get; init; }

    public required long PersonId { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class StoredFileMapping
    : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileChunk>, IEntityTypeConfiguration<FileUpload>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable(StoredFile.Unattached.Table);
        builder.Property(f => f.Hash).HasMaxLength(HashLength).IsFixedLength().IsUnicode(false);
        builder.HasIndex(f => f.Hash).IsUnique();
        builder.HasIndex(f => new { f.KeptAt, f.SweepAt });
    }

    public void Configure(EntityTypeBuilder<FileChunk> builder)
    {
        builder.HasKey(c => new { c.FileId, c.Index });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(c => c.FileId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FileUpload> builder)
    {
        builder.HasKey(u => new { u.FileId, u.PersonId });
        builder.HasIndex(u => new { u.PersonId, u.At });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(u => u.FileId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(u => u.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
