using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Testing;

namespace Intranet.Benchmarks;

/// <summary>
/// How many steps the engine takes in a second (start, task open; fact, next task open), one after the other and eight at
/// once; beside it the same rows written by SQL that knows beforehand what to write, on the same database: the limit.
/// </summary>
internal static class ProcessLoad
{
    // Until the compiler has optimised what it will; with fewer, the first figure has compiling in it.
    private const int WarmUp = 2000;
    private const int Offices = 300;
    private const int Timers = 10_000;
    private const int Turns = 10;
    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(1);
    private static readonly int[] s_concurrency = [1, 8];
    private static readonly int[] s_background = [0, 100_000];

    private static long s_lastRecord;

    public static async Task RunAsync()
    {
        await using var app = new StepApp();
        await app.StartAsync();
        await app.AddReminderAsync();
        await using var raw = await RawSteps.PrepareAsync(app);
        await RunAsync(1, WarmUp, () => app.WalkAsync(Next()));
        await RunAsync(1, WarmUp, () => raw.WalkAsync(Next()));

        foreach (var instances in s_background)
        {
            await raw.FillAsync(instances);
            foreach (var concurrency in s_concurrency)
            {
                var (engine, limit) = await PerSecondAsync(concurrency, () => app.WalkAsync(Next()), () => raw.WalkAsync(Next()));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{instances,9:N0} live instances, {concurrency} at once: {engine,7:F0} steps/s, by hand-made SQL {limit,7:F0}; {engine / limit:F2} of the limit"));
            }
        }

        Console.WriteLine($"Rows of one walk, engine and SQL: {await raw.RowsOfAsync(app)}");
        await FanOutAsync(app);
        foreach (var concurrency in s_concurrency) await FireAsync(app, concurrency);
    }

    /// <summary>One fact starts a branch for each office, each with its task, in one transaction.</summary>
    private static async Task FanOutAsync(StepApp app)
    {
        const int warmUp = 5, rounds = 20;
        var times = new List<TimeSpan>();
        for (var round = 1; round <= warmUp + rounds; round++)
        {
            var since = Stopwatch.StartNew();
            await app.HappenAsync([new FanBegun(Next() * Offices)]);
            if (round > warmUp) times.Add(since.Elapsed);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Fan-out to {Offices} offices, {rounds} times: median {Report.Milliseconds(Report.Percentile(times, 50))}, slowest {Report.Milliseconds(times[^1])}"));
    }

    /// <summary>So many rungs come due at once; each is claimed and given in a transaction of its own.</summary>
    private static async Task FireAsync(StepApp app, int concurrency)
    {
        const int atATime = 100;
        for (var begun = 0; begun < Timers; begun += atATime)
            await app.HappenAsync([.. Enumerable.Range(0, atATime).Select(_ => (IDomainEvent)new TimedBegun(Next()))]);
        app.Clock.Set(StepFacts.RemindedOn);

        var since = Stopwatch.StartNew();
        var fired = (await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(app.FireAllAsync)))).Sum();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{fired:N0} timers that are due, {concurrency} at once: {since.Elapsed.TotalSeconds:F1} s, {fired / since.Elapsed.TotalSeconds:F0} in a second"));
        app.Clock.Set(FakeBusinessClock.Start);
    }

    /// <summary>Steps in a second, of which a walk has two. Both take turns, so that a machine that is slow for a while is so for both.</summary>
    private static async Task<(double Engine, double Limit)> PerSecondAsync(int concurrency, Func<Task> engine, Func<Task> limit)
    {
        var (engineTotal, limitTotal) = (Steps.None, Steps.None);
        for (var turn = 0; turn < Turns; turn++)
        {
            engineTotal += await StepsAsync(concurrency, engine);
            limitTotal += await StepsAsync(concurrency, limit);
        }

        return (engineTotal.PerSecond, limitTotal.PerSecond);
    }

    private static async Task<Steps> StepsAsync(int concurrency, Func<Task> walk)
    {
        var since = Stopwatch.StartNew();
        var walks = await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            for (; since.Elapsed < s_turn; count++) await walk();
            return count;
        })));
        return new Steps(walks.Sum() * StepApp.StepsOfAWalk, since.Elapsed);
    }

    private static async Task RunAsync(int concurrency, int walks, Func<Task> walk)
    {
        for (var i = 0; i < walks / concurrency; i++) await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(walk)));
    }

    private static long Next() => Interlocked.Increment(ref s_lastRecord);

    private sealed record Steps(int Count, TimeSpan Within)
    {
        public static Steps None { get; } = new(0, TimeSpan.Zero);

        public double PerSecond => Count / Within.TotalSeconds;

        public static Steps operator +(Steps one, Steps other) => new(one.Count + other.Count, one.Within + other.Within);
    }
}
