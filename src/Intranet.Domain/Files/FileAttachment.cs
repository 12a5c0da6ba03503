using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Files;

/// <summary>A paper of a record: which content, under which name, attached by whom. Who may see the record may read it.</summary>
public sealed class FileAttachment : Entity
{
    public const int MaxTitleLength = 300;

    private FileAttachment() { }

    internal FileAttachment(RecordRef record, long fileId, string name, string? title, int order)
    {
        RecordType = record.Type;
        RecordId = record.Id;
        FileId = fileId;
        Name = name;
        Title = title;
        Order = order;
    }

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public long FileId { get; private set; }

    /// <summary>The file's name when it is saved.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the paper is, where the name does not say it.</summary>
    public string? Title { get; private set; }

    /// <summary>Place among the record's papers, from one.</summary>
    public int Order { get; private set; }

    public required DateTimeOffset AttachedAt { get; init; }

    /// <summary>Null where the system attached it.</summary>
    public required long? AttachedByPersonId { get; init; }

    /// <summary>From then on it is not shown; the row stays, as does what it says about the past.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    internal void Remove(DateTimeOffset now) => RemovedAt ??= now;
}

internal sealed class FileAttachmentMapping : IEntityTypeConfiguration<FileAttachment>
{
    public void Configure(EntityTypeBuilder<FileAttachment> builder)
    {
        builder.Property(a => a.RecordType).HasMaxLength(60);
        builder.Property(a => a.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(a => a.Title).HasMaxLength(FileAttachment.MaxTitleLength);
        builder.HasIndex(a => new { a.RecordType, a.RecordId, a.Order });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AttachedByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
