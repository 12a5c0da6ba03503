using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>In the words of WS-HumanTask, as far as they are needed yet.</summary>
public enum WorkItemStatus
{
    /// <summary>Open; any candidate may do it.</summary>
    Ready,

    /// <summary>The fact it asked for has come about.</summary>
    Completed,

    /// <summary>It is owed no more, or was asked for afresh; nobody did it.</summary>
    Obsolete,
}

/// <summary>One obligation in somebody's inbox. Never completed on its own: doing the thing it asks for completes it.</summary>
public sealed class WorkItem : AggregateRoot
{
    private readonly List<WorkItemCandidate> _candidates = [];

    private WorkItem() { }

    public WorkItem(ProcessInstance instance, NewTask task, DateTimeOffset now)
    {
        InstanceId = instance.Id;
        Process = instance.Process;
        RecordType = instance.RecordType;
        RecordId = instance.RecordId;
        Step = task.Step;
        DueAt = task.DueAt;
        OpenedAt = now;
        _candidates.AddRange(task.Owners.Select(owner => new WorkItemCandidate(owner, task.DueAt)));
    }

    public long InstanceId { get; private set; }

    public string Process { get; private set; } = "";

    public string Step { get; private set; } = "";

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public WorkItemStatus Status { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How many reminders have been given to those who owe it.</summary>
    public int Reminders { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whose act brought the fact about.</summary>
    public long? ClosedByPersonId { get; private set; }

    /// <summary>Who may do it, while it is open; a closed item has none, which keeps the inbox's index small.</summary>
    public IReadOnlyList<WorkItemCandidate> Candidates => _candidates;

    /// <summary>Closes if the event fulfils the task or takes it away; once closed, or at any other event, nothing changes.</summary>
    internal void Hear(string eventName, ProcessTable table, long? actorId, DateTimeOffset now)
    {
        if (Status != WorkItemStatus.Ready || !table.Closes(Step, eventName)) return;
        var isFulfilled = table.Fulfils(Step, eventName);
        Status = isFulfilled ? WorkItemStatus.Completed : WorkItemStatus.Obsolete;
        ClosedByPersonId = isFulfilled ? actorId : null;
        ClosedAt = now;
        _candidates.Clear();
    }

    internal void CountReminder() => Reminders++;
}

/// <summary>One key that may do an open work item; the rows through which the inbox is read.</summary>
public sealed class WorkItemCandidate
{
    private WorkItemCandidate() { }

    internal WorkItemCandidate(PrincipalKey principal, DateTimeOffset dueAt)
    {
        Principal = principal.Value;
        DueAt = dueAt;
    }

    public long WorkItemId { get; private set; }

    public string Principal { get; private set; } = "";

    /// <summary>A copy of the work item's, so that one index serves the inbox.</summary>
    public DateTimeOffset DueAt { get; private set; }
}

internal sealed class WorkItemMapping : IEntityTypeConfiguration<WorkItem>, IEntityTypeConfiguration<WorkItemCandidate>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.Property(w => w.Process).HasMaxLength(80);
        builder.Property(w => w.Step).HasMaxLength(60);
        builder.Property(w => w.RecordType).HasMaxLength(60);
        builder.HasIndex(w => new { w.InstanceId, w.Status });
        builder.HasIndex(w => new { w.RecordType, w.RecordId });
        builder.HasIndex(w => new { w.ClosedByPersonId, w.ClosedAt, w.Id });
        builder.HasOne<ProcessInstance>().WithMany().HasForeignKey(w => w.InstanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Candidates).WithOne().HasForeignKey(c => c.WorkItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkItemCandidate> builder)
    {
        builder.HasKey(c => new { c.WorkItemId, c.Principal });
        builder.Property(c => c.Principal).HasMaxLength(PrincipalKey.MaxLength);
        builder.HasIndex(c => new { c.Principal, c.DueAt, c.WorkItemId });
    }
}
