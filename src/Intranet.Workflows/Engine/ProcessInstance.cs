using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Administration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>A process running for one record.</summary>
public sealed class ProcessInstance : AggregateRoot
{
    private readonly List<WorkItem> _workItems = [];
    private readonly List<ProcessTimer> _timers = [];
    private readonly List<Happening> _happenings = [];

    private ProcessInstance() { }

    public ProcessInstance(ProcessDefinition definition, long recordId, DateTimeOffset now)
    {
        Process = definition.Name;
        Version = definition.Version;
        RecordType = definition.RecordType;
        RecordId = recordId;
        StartedAt = now;
    }

    public string Process { get; private set; } = "";

    public int Version { get; private set; }

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    /// <summary>The open step; null before the first and after the last.</summary>
    public string? Step { get; private set; }

    /// <summary>The instance that runs this one as a branch; null if it runs by itself.</summary>
    public long? ParentId { get; private set; }

    /// <summary>The parent's step that runs it.</summary>
    public string? ParentStep { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Since when it takes in nothing and reminds nobody; null unless an administrator holds it up.</summary>
    public DateTimeOffset? SuspendedAt { get; private set; }

    public IReadOnlyCollection<WorkItem> WorkItems => _workItems;

    public IReadOnlyCollection<ProcessTimer> Timers => _timers;

    public IReadOnlyCollection<Happening> Happenings => _happenings;

    /// <summary>Of those that are loaded (<see cref="Instances"/>).</summary>
    public IEnumerable<WorkItem> OpenItems => _workItems.Where(w => w.IsOpen);

    /// <summary>Of those that are loaded.</summary>
    public IEnumerable<ProcessTimer> RunningTimers => _timers.Where(t => t.DoneAt is null);

    /// <summary>What it has yet to take in, in that order, of what is loaded.</summary>
    public IEnumerable<Happening> Pending => _happenings.Where(h => h.DoneAt is null).OrderBy(h => h.OccurredAt).ThenBy(h => h.Id);

    public Position Position => new(Step, HasEnded: EndedAt is not null);

    /// <summary>
    /// Something to take in after what is pending, of what is loaded: the clock of the node that wrote that may be ahead, and no
    /// answer comes before its question.
    /// </summary>
    internal Happening Happens(string eventName, long? actorId, DateTimeOffset now) =>
        new(Id, eventName, actorId, now) { OccurredAt = Pending.Select(h => h.OccurredAt.AddMicroseconds(1)).Append(now).Max() };

    internal void MoveTo(string? step, DateTimeOffset now)
    {
        Step = step;
        EndedAt = step is null ? now : null;
    }

    /// <summary>From now on the instance is a branch of the parent's step.</summary>
    internal void BecomeBranchOf(ProcessInstance parent, string step) => (ParentId, ParentStep) = (parent.Id, step);

    /// <summary>It is no branch any more.</summary>
    internal void LeaveParent() => (ParentId, ParentStep) = (null, null);

    /// <exception cref="RuleBroken">It has ended, or is suspended already.</exception>
    internal void Suspend(DateTimeOffset now)
    {
        CheckRuns();
        SuspendedAt = SuspendedAt is null ? now : throw new RuleBroken("processes.suspended-already");
    }

    /// <exception cref="RuleBroken">It is not suspended.</exception>
    internal void Resume() => SuspendedAt = SuspendedAt is null ? throw new RuleBroken("processes.not-suspended") : null;

    /// <exception cref="RuleBroken">It has ended.</exception>
    internal void CheckRuns()
    {
        if (EndedAt is not null) throw new RuleBroken("processes.has-ended");
    }

    internal void UpdateTo(int version) => Version = version;

    internal void Intervened(Intervention intervention) =>
        Raise(() => new ProcessIntervened(Id, intervention.Id, intervention.Kind));

    /// <summary>Has what is pending taken in at once.</summary>
    /// <exception cref="RuleBroken">"refusal.no-longer-stuck": somebody was faster, or it has gone on by itself.</exception>
    internal void Retry(IReadOnlyList<Happening> pending, DateTimeOffset now)
    {
        if (pending.Count == 0) throw new RuleBroken("refusal.no-longer-stuck");
        foreach (var happening in pending) happening.TryNow(now);
        Raise(() => new InstanceRetried(Id));
    }
}

[StoredName("workflows.instance-retried")]
public sealed record InstanceRetried(long InstanceId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ProcessInstance>(InstanceId);
}

internal sealed class ProcessInstanceMapping : IEntityTypeConfiguration<ProcessInstance>
{
    public void Configure(EntityTypeBuilder<ProcessInstance> builder)
    {
        builder.Ignore(i => i.Position).Ignore(i => i.OpenItems).Ignore(i => i.RunningTimers).Ignore(i => i.Pending);
        builder.Property(i => i.Process).HasMaxLength(80);
        builder.Property(i => i.RecordType).HasMaxLength(60);
        builder.Property(i => i.Step).HasMaxLength(60);
        builder.Property(i => i.ParentStep).HasMaxLength(60);
        builder.HasOne<ProcessInstance>().WithMany().HasForeignKey(i => i.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.ParentId, i.ParentStep, i.EndedAt });
        builder.HasIndex(i => new { i.RecordId, i.Process }).IsUnique();
    }
}
