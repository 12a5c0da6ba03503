using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;

namespace Intranet.Benchmarks;

/// <summary>The same about every record.</summary>
public sealed record StepFacts(long RecordId, PrincipalKey Owner, DateOnly Due)
{
    /// <summary>When the rung of <see cref="TimedProcess"/> is due.</summary>
    public static DateTimeOffset RemindedOn { get; } = new(2026, 7, 16, 9, 0, 0, TimeSpan.FromHours(7));

    public static StepFacts Of(long recordId) => new(recordId, PrincipalKey.Desk(1), new DateOnly(2026, 7, 17));
}

public abstract class BenchmarkProcess : ProcessDefinition<StepFacts>
{
    public override int Version => 1;

    public override string RecordType => "Benchmark";

    protected override Task<Dictionary<long, StepFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        Task.FromResult(recordIds.ToDictionary(id => id, StepFacts.Of));
}

/// <summary>Two tasks.</summary>
[StoredName("benchmark.steps")]
public sealed class StepProcess : BenchmarkProcess
{
    protected override void Define(ProcessTableBuilder<StepFacts> process)
    {
        process.StartsOn<StepBegun>("first");
        process.Task("first").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds("none").Then<StepDone>("second");
        process.Task("second").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds("none").EndsOn<StepEnded>();
    }
}

/// <summary>A branch for each of three hundred offices.</summary>
[StoredName("benchmark.fan")]
public sealed class FanProcess : BenchmarkProcess
{
    protected override void Define(ProcessTableBuilder<StepFacts> process)
    {
        process.StartsOn<FanBegun>("each");
        process.Branches("each")
            .ForEach<OfficeProcess>(f => Enumerable.Range(0, 300).Select(n => f.RecordId + n))
            .WhenAllEnded(End);
    }
}

/// <summary>What one office has to do.</summary>
[StoredName("benchmark.office")]
public sealed class OfficeProcess : BenchmarkProcess
{
    protected override void Define(ProcessTableBuilder<StepFacts> process)
    {
        process.StartsAsBranch("reply");
        process.Task("reply").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds("none").EndsOn<StepEnded>();
    }
}

/// <summary>A task of which there is a reminder.</summary>
[StoredName("benchmark.timed")]
public sealed class TimedProcess : BenchmarkProcess
{
    public const string Ladder = "benchmark";

    protected override void Define(ProcessTableBuilder<StepFacts> process)
    {
        process.StartsOn<TimedBegun>("reply");
        process.Task("reply").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds(Ladder).EndsOn<StepEnded>();
    }
}

[StoredName("benchmark.begun")]
public sealed record StepBegun(long Id) : IDomainEvent
{
    public RecordRef Record => new("Benchmark", Id);
}

[StoredName("benchmark.done")]
public sealed record StepDone(long Id) : IDomainEvent
{
    public RecordRef Record => new("Benchmark", Id);
}

[StoredName("benchmark.ended")]
public sealed record StepEnded(long Id) : IDomainEvent
{
    public RecordRef Record => new("Benchmark", Id);
}

[StoredName("benchmark.fan-begun")]
public sealed record FanBegun(long Id) : IDomainEvent
{
    public RecordRef Record => new("Benchmark", Id);
}

[StoredName("benchmark.timed-begun")]
public sealed record TimedBegun(long Id) : IDomainEvent
{
    public RecordRef Record => new("Benchmark", Id);
}
