using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>Something an instance has yet to take in: a fact, written with it, or a timer that fired.</summary>
public sealed class Happening : Entity
{
    /// <summary>Worked on in order within an instance.</summary>
    public static readonly RowQueue Queue = new("Happening", "DueAt", "DoneAt", "InstanceId");

    private static readonly DateTimeOffset s_held = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private Happening() { }

    public Happening(long instanceId, string eventName, long? actorId, DateTimeOffset now)
    {
        InstanceId = instanceId;
        EventName = eventName;
        ActorId = actorId;
        OccurredAt = now;
        DueAt = now;
    }

    public long InstanceId { get; private set; }

    public string EventName { get; private set; } = "";

    /// <summary>The person whose act brought it about; null for the system.</summary>
    public long? ActorId { get; private set; }

    /// <summary>An instance takes in what happened in this order (<see cref="ProcessInstance.Happens"/>).</summary>
    public DateTimeOffset OccurredAt { get; internal init; }

    /// <summary>When it may be tried next.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When the instance took it in; null while it is pending.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Whether a command is to be sent before the instance can take it in.</summary>
    public bool IsCommand => EventName == EngineEvents.Due;

    internal void Done(DateTimeOffset now) => DoneAt = now;

    /// <summary>From a command that is due it becomes what came of it; nothing if the instance has gone on.</summary>
    internal void TurnOut(string? outcome) => EventName = outcome ?? EventName;

    internal void TryNow(DateTimeOffset now) => DueAt = now;

    /// <summary>Until right after the other is tried next.</summary>
    internal void WaitFor(Happening earlier) => DueAt = earlier.DueAt.AddMilliseconds(1);

    /// <summary>Until the instance is resumed.</summary>
    internal void Hold() => DueAt = s_held;

    /// <summary>Pauses double from ten seconds up to an hour; it is never given up.</summary>
    internal void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length > 400 ? error[..400] : error;
        DueAt = now + TimeSpan.FromSeconds(Math.Min(3600, 10 * Math.Pow(2, Attempts - 1)));
    }
}

/// <summary>An instant at which an instance is to be reminded, or its matter is over, on the business clock.</summary>
public sealed class ProcessTimer : Entity
{
    public static readonly RowQueue Queue = new("ProcessTimer", "DueAt", "DoneAt", "InstanceId");

    private ProcessTimer() { }

    public ProcessTimer(long instanceId, NewTimer timer)
    {
        InstanceId = instanceId;
        Step = timer.Step;
        Level = timer.Level;
        DueAt = timer.DueAt;
    }

    public long InstanceId { get; private set; }

    public string Step { get; private set; } = "";

    public int Level { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it was due before a fault put it off; null if none has.</summary>
    public DateTimeOffset? PutOffFrom { get; private set; }

    /// <summary>When it fired or lapsed; null while it is set.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    public bool HasLapsed { get; private set; }

    /// <summary>Whether it ends the matter rather than reminding of it; then it is a happening that the instance takes in.</summary>
    public bool EndsTheMatter => Level == NewTimer.Over;

    internal void Fired(DateTimeOffset now) => DoneAt = now;

    /// <summary>Tries again in an hour.</summary>
    internal void PutOff(DateTimeOffset now) => (PutOffFrom, DueAt) = (PutOffFrom ?? DueAt, now + TimeSpan.FromHours(1));

    internal void Lapse(DateTimeOffset now)
    {
        DoneAt = now;
        HasLapsed = true;
    }
}

internal sealed class QueueMapping : IEntityTypeConfiguration<Happening>, IEntityTypeConfiguration<ProcessTimer>
{
    // The queues' order is the index's, to the last column: of thousands that are due at the same instant the first is found at once.
    public void Configure(EntityTypeBuilder<Happening> builder)
    {
        builder.ToTable(Happening.Queue.Table);
        builder.Ignore(h => h.IsCommand);
        builder.Property(h => h.EventName).HasMaxLength(100);
        builder.Property(h => h.DoneAt).IsConcurrencyToken();
        builder.HasIndex(h => new { h.DoneAt, h.DueAt, h.Id });
        builder.HasIndex(h => new { h.InstanceId, h.DoneAt, h.DueAt });
        builder.HasOne<ProcessInstance>().WithMany(i => i.Happenings).HasForeignKey(h => h.InstanceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProcessTimer> builder)
    {
        builder.ToTable(ProcessTimer.Queue.Table);
        builder.Property(t => t.Step).HasMaxLength(60);
        builder.Property(t => t.DoneAt).IsConcurrencyToken();
        builder.Ignore(t => t.EndsTheMatter);
        builder.HasIndex(t => new { t.DoneAt, t.DueAt, t.Id });
        builder.HasIndex(t => new { t.InstanceId, t.DoneAt, t.DueAt });
        builder.HasOne<ProcessInstance>().WithMany(i => i.Timers).HasForeignKey(t => t.InstanceId).OnDelete(DeleteBehavior.Restrict);
    }
}
