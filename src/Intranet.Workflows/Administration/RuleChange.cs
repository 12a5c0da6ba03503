using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Administration;

public enum RuleChangeKind
{
    Added,

    /// <summary>The row holds other terms from its first day on.</summary>
    Changed,

    Ended,
}

/// <summary>That an administrator changed a rung of a ladder or a deadline, and why. The reason is free text, and so kept out of the audit trail.</summary>
public sealed class RuleChange : Entity
{
    public const int MaxReason = 400;

    private RuleChange() { }

    /// <param name="rule">The row that holds what was set, or that ends.</param>
    public RuleChange(RecordRef rule, RuleChangeKind kind, string reason, long? personId, DateTimeOffset now)
    {
        RecordType = rule.Type;
        RecordId = rule.Id;
        Kind = kind;
        Reason = reason;
        PersonId = personId;
        At = now;
    }

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public RuleChangeKind Kind { get; private set; }

    public string Reason { get; private set; } = "";

    public long? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

internal sealed class RuleChangeMapping : IEntityTypeConfiguration<RuleChange>
{
    public void Configure(EntityTypeBuilder<RuleChange> builder)
    {
        builder.Property(c => c.RecordType).HasMaxLength(60);
        builder.Property(c => c.Reason).HasMaxLength(RuleChange.MaxReason);
        builder.HasIndex(c => new { c.RecordType, c.RecordId, c.At });
    }
}
