using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Administration;

public enum InterventionKind
{
    /// <summary>Takes in nothing and reminds nobody until it is resumed.</summary>
    Suspend,

    Resume,

    /// <summary>Ends it from whatever step; what is open is owed no more.</summary>
    Cancel,

    /// <summary>Sets it at another step, also after its end.</summary>
    Move,

    /// <summary>Has it go on by the current version of its definition.</summary>
    Update,
}

/// <summary>That an administrator intervened in a process, and why. The reason is free text, and so kept out of the audit trail.</summary>
public sealed class Intervention : Entity
{
    public const int MaxReason = 400;

    private Intervention() { }

    public Intervention(ProcessInstance instance, InterventionKind kind, string? toStep, string reason, long? personId, DateTimeOffset now)
    {
        InstanceId = instance.Id;
        Kind = kind;
        FromStep = instance.Step;
        ToStep = toStep;
        Reason = reason;
        PersonId = personId;
        At = now;
    }

    public long InstanceId { get; private set; }

    public InterventionKind Kind { get; private set; }

    /// <summary>Where it stood.</summary>
    public string? FromStep { get; private set; }

    /// <summary>Where it was moved to.</summary>
    public string? ToStep { get; private set; }

    public string Reason { get; private set; } = "";

    public long? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

[StoredName("workflows.intervened")]
public sealed record ProcessIntervened(long InstanceId, long InterventionId, InterventionKind Kind) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ProcessInstance>(InstanceId);
}

internal sealed class InterventionMapping : IEntityTypeConfiguration<Intervention>
{
    public void Configure(EntityTypeBuilder<Intervention> builder)
    {
        builder.Property(i => i.FromStep).HasMaxLength(60);
        builder.Property(i => i.ToStep).HasMaxLength(60);
        builder.Property(i => i.Reason).HasMaxLength(Intervention.MaxReason);
        builder.HasIndex(i => new { i.InstanceId, i.At });
        builder.HasOne<ProcessInstance>().WithMany().HasForeignKey(i => i.InstanceId).OnDelete(DeleteBehavior.Restrict);
    }
}
