using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Jobs;

public enum JobOutcome
{
    /// <summary>An administrator wants it; it has not begun.</summary>
    Asked,

    /// <summary>Under way, or broken off and not yet taken up again.</summary>
    Running,

    Done,

    Failed,
}

/// <summary>One run of a recurring job, in real time. Runs that are long past are swept.</summary>
public sealed class JobRun : AggregateRoot
{
    private const int MaxError = 400;

    private JobRun() { }

    private JobRun(string job, DateTimeOffset dueAt)
    {
        Job = job;
        DueAt = dueAt;
    }

    /// <summary>A run that its schedule begins.</summary>
    public static JobRun Scheduled(string job, DateTimeOffset dueAt) => new(job, dueAt);

    /// <summary>A run that an administrator asks for.</summary>
    public static JobRun AskedFor(string job, DateTimeOffset now)
    {
        var run = new JobRun(job, now);
        run.Raise(() => new JobRunAskedFor(run.Id, job));
        return run;
    }

    public string Job { get; private set; } = "";

    /// <summary>When it was to begin.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public JobOutcome Outcome { get; private set; }

    /// <summary>More than one if the node that ran it went down.</summary>
    public int Attempts { get; private set; }

    /// <summary>How much there was to do.</summary>
    public int Worked { get; private set; }

    public string? Error { get; private set; }

    internal void Begin(DateTimeOffset now)
    {
        (Outcome, StartedAt) = (JobOutcome.Running, now);
        Attempts++;
    }

    internal void End(int worked, string? error, DateTimeOffset now)
    {
        (Outcome, EndedAt, Worked) = (error is null ? JobOutcome.Done : JobOutcome.Failed, now, worked);
        Error = error?.Length > MaxError ? error[..MaxError] : error;
    }
}

[StoredName("jobs.run-asked-for")]
public sealed record JobRunAskedFor(long RunId, string Job) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<JobRun>(RunId);
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(r => r.Job).HasMaxLength(60);
        builder.HasIndex(r => new { r.Job, r.DueAt, r.Id });
    }
}
