using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Audit;

/// <summary>One use case that changed something: who, when, through what. History pages, audit and tests read this one record.</summary>
public sealed class ProcessContext : Entity
{
    private ProcessContext() { }

    public ProcessContext(UseCase useCase, Actor actor, DateTimeOffset businessTime, DateTimeOffset realTime)
    {
        UseCase = useCase.Name;
        ActorName = actor.Name;
        PersonId = actor.PersonId;
        OnBehalfOfPersonId = actor.StandingIn.OnBehalfOf;
        At = businessTime;
        RecordedAt = realTime;
    }

    public string UseCase { get; private set; } = "";

    /// <summary>"person", "visitor" or the name of the job.</summary>
    public string ActorName { get; private set; } = "";

    public long? PersonId { get; private set; }

    /// <summary>In whose place the person acted, who was away; null where the person's own keys were enough.</summary>
    public long? OnBehalfOfPersonId { get; private set; }

    /// <summary>On the business clock.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>On the real clock.</summary>
    public DateTimeOffset RecordedAt { get; private set; }
}

/// <summary>One fact in the audit trail. Inserted, never changed or deleted; the database refuses both.</summary>
public sealed class AuditEntry : Entity
{
    private AuditEntry() { }

    public AuditEntry(long contextId, string eventName, RecordRef record, string payload)
    {
        ContextId = contextId;
        EventName = eventName;
        RecordType = record.Type;
        RecordId = record.Id;
        Payload = payload;
    }

    public long ContextId { get; private set; }

    public string EventName { get; private set; } = "";

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    /// <summary>The event as JSON: ids, codes and arguments.</summary>
    public string Payload { get; private set; } = "";
}

/// <summary>That an entry waits for the sealer. Deleted by it; the entry itself is never touched.</summary>
public sealed class UnsealedEntry(long entryId)
{
    public long EntryId { get; private set; } = entryId;
}

/// <summary>A link of the hash chain over committed audit entries, in the order in which they were sealed.</summary>
public sealed class AuditSeal
{
    /// <summary>1, 2, 3 ... without gaps.</summary>
    public required long Sequence { get; init; }

    public required long EntryId { get; init; }

    /// <summary>SHA-256 over the previous link's hash and the entry with its context, in hex.</summary>
    public required string Hash { get; init; }
}

internal sealed class AuditMapping :
    IEntityTypeConfiguration<ProcessContext>, IEntityTypeConfiguration<AuditEntry>,
    IEntityTypeConfiguration<UnsealedEntry>, IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<ProcessContext> builder)
    {
        builder.ToTable("ProcessContext", table => table.HasTrigger("ProcessContext_append_only"));
        builder.Property(c => c.UseCase).HasMaxLength(100);
        builder.Property(c => c.ActorName).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntry", table => table.HasTrigger("AuditEntry_append_only"));
        builder.Property(e => e.EventName).HasMaxLength(100);
        builder.Property(e => e.RecordType).HasMaxLength(60);
        builder.Property(e => e.Payload).HasMaxLength(4000);
        builder.HasOne<ProcessContext>().WithMany().HasForeignKey(e => e.ContextId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.RecordType, e.RecordId, e.Id });
    }

    public void Configure(EntityTypeBuilder<UnsealedEntry> builder)
    {
        builder.HasKey(e => e.EntryId);
        builder.Property(e => e.EntryId).ValueGeneratedNever();
        builder.HasOne<AuditEntry>().WithOne().HasForeignKey<UnsealedEntry>(e => e.EntryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeal", table => table.HasTrigger("AuditSeal_append_only"));
        builder.HasKey(s => s.Sequence);
        builder.Property(s => s.Sequence).ValueGeneratedNever();
        builder.Property(s => s.Hash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(s => s.EntryId).IsUnique();
        builder.HasOne<AuditEntry>().WithOne().HasForeignKey<AuditSeal>(s => s.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}
