using System.Text.Json;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Data;

/// <summary>Something to deliver after the commit that wrote it: tried again with growing pauses, parked when it cannot succeed.</summary>
public sealed class OutboxMessage : AggregateRoot
{
    public const int MaxAttempts = 8;

    public static readonly RowQueue Queue = new("OutboxMessage", "DueAt", "DoneAt");

    private OutboxMessage() { }

    /// <param name="kind">Which deliverer takes it.</param>
    /// <param name="payload">Ids and codes only, as JSON.</param>
    public OutboxMessage(string kind, string payload, DateTimeOffset now)
    {
        Kind = kind;
        Payload = payload;
        DueAt = now;
    }

    /// <param name="payload">Ids and codes only.</param>
    public static OutboxMessage Of<T>(string kind, T payload, DateTimeOffset now) => new(kind, JsonSerializer.Serialize(payload), now);

    public string Kind { get; private set; } = "";

    public string Payload { get; private set; } = "";

    public DateTimeOffset DueAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it left the queue: delivered, or parked if <see cref="IsParked"/>.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    public bool IsParked { get; private set; }

    public string? LastError { get; private set; }

    public void Delivered(DateTimeOffset now)
    {
        Attempts++;
        DoneAt = now;
        LastError = null;
    }

    /// <summary>Pauses double from 30 seconds; after <see cref="MaxAttempts"/> it is parked for an administrator.</summary>
    /// <param name="isFinal">Trying again is of no use: it is parked at once.</param>
    public void Failed(string error, DateTimeOffset now, bool isFinal = false)
    {
        Attempts++;
        LastError = error.Length > 400 ? error[..400] : error;
        DueAt = now + TimeSpan.FromSeconds(30 * Math.Pow(2, Attempts - 1));
        if (Attempts < MaxAttempts && !isFinal) return;
        IsParked = true;
        DoneAt = now;
    }

    /// <summary>Takes a parked message up again from the first attempt.</summary>
    /// <exception cref="RuleBroken">"refusal.no-longer-stuck": it is on its way, or delivered.</exception>
    public void Replay(DateTimeOffset now)
    {
        if (!IsParked) throw new RuleBroken("refusal.no-longer-stuck");
        (IsParked, DoneAt, DueAt, Attempts) = (false, null, now, 0);
        Raise(() => new MessageReplayed(Id));
    }
}

[StoredName("outbox.message-replayed")]
public sealed record MessageReplayed(long MessageId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<OutboxMessage>(MessageId);
}

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable(OutboxMessage.Queue.Table);
        builder.Property(m => m.Kind).HasMaxLength(60);
        builder.Property(m => m.Payload).HasMaxLength(2000);
        builder.HasIndex(m => new { m.DoneAt, m.DueAt });
        builder.HasIndex(m => new { m.IsParked, m.DoneAt, m.Id });
    }
}
