using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Benchmarks;

/// <summary>
/// How many steps the engine takes in a second (start, task open; fact, next task open), one after the other and eight at
/// once; beside it the same rows written by SQL that knows beforehand what to write, on the same database: the limit.
/// </summary>
internal static class ProcessLoad
{
    private const int WarmUp = 300;
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(10);
    private static readonly int[] s_concurrency = [1, 8];
    private static readonly int[] s_background = [0, 100_000];

    private static long s_lastRecord;

    public static async Task RunAsync()
    {
        await using var app = new StepApp();
        await app.StartAsync();
        await using var raw = await RawSteps.PrepareAsync(app);
        await RunAsync(1, WarmUp, () => app.WalkAsync(Next()));
        await RunAsync(1, WarmUp, () => raw.WalkAsync(Next()));

        foreach (var instances in s_background)
        {
            await raw.FillAsync(instances);
            foreach (var concurrency in s_concurrency)
            {
                var engine = await PerSecondAsync(concurrency, () => app.WalkAsync(Next()));
                var limit = await PerSecondAsync(concurrency, () => raw.WalkAsync(Next()));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{instances,9:N0} live instances, {concurrency} at once: {engine,7:F0} steps/s, by hand-made SQL {limit,7:F0}; {engine / limit:F2} of the limit"));
            }
        }

        Console.WriteLine($"Rows of one walk, engine and SQL: {await raw.RowsOfAsync(app)}");
    }

    /// <summary>Steps in a second: a walk has two.</summary>
    private static async Task<double> PerSecondAsync(int concurrency, Func<Task> walk)
    {
        var since = Stopwatch.StartNew();
        var walks = await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            for (; since.Elapsed < s_measured; count++) await walk();
            return count;
        })));
        return walks.Sum() * StepApp.StepsOfAWalk / since.Elapsed.TotalSeconds;
    }

    private static async Task RunAsync(int concurrency, int walks, Func<Task> walk)
    {
        for (var i = 0; i < walks / concurrency; i++) await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(walk)));
    }

    private static long Next() => Interlocked.Increment(ref s_lastRecord);
}

/// <summary>The application with a process of two tasks over nothing.</summary>
internal sealed class StepApp : TestApp
{
    public const int StepsOfAWalk = 2;

    private static readonly UseCase s_useCase = new("benchmark.step", Guid.Empty);

    public StepApp() => TestDatabase.IsDurable = true;

    /// <summary>Start: a task opens. A fact: it is done, and the next opens.</summary>
    public async Task WalkAsync(long recordId)
    {
        await HappenAsync(new StepBegun(recordId));
        await HappenAsync(new StepDone(recordId));
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ProcessDefinition, StepProcess>();

    private Task<Unit> HappenAsync(IDomainEvent fact) => InScopeAsync(
        services => services.GetRequiredService<UnitOfWork>().RunAsync(
            s_useCase,
            async () =>
            {
                foreach (var listener in services.GetServices<IFactListener>()) await listener.OnFactsAsync([fact], CancellationToken.None);
                return Unit.Value;
            },
            CancellationToken.None),
        Actor.System("benchmark"));
}

[StoredName("benchmark.steps")]
public sealed class StepProcess : ProcessDefinition<StepFacts>
{
    public override int Version => 1;

    public override string RecordType => "Benchmark";

    protected override void Define(ProcessTableBuilder<StepFacts> process)
    {
        process.StartsOn<StepBegun>("first");
        process.Task("first").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds("none").Then<StepDone>("second");
        process.Task("second").OwedBy(f => [f.Owner]).Due(f => f.Due).Reminds("none").EndsOn<StepEnded>();
    }

    protected override Task<Dictionary<long, StepFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        Task.FromResult(recordIds.ToDictionary(id => id, _ => StepFacts.Same));
}

public sealed record StepFacts(PrincipalKey Owner, DateOnly Due)
{
    public static StepFacts Same { get; } = new(PrincipalKey.Desk(1), new DateOnly(2026, 7, 17));
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
