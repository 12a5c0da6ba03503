using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Workflows.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Jobs;

/// <summary>The application as a node that runs jobs, with two of the tests' own: one every second, one that fails.</summary>
public class JobsApp : TestApp
{
    public const string Tick = "test.tick";
    public const string Fails = "test.fails";

    private const string Rarely = "0 0 1 1 *";
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _ticks;

    /// <summary>How often a job of this node ran.</summary>
    public int Ticks => _ticks;

    /// <summary>Waits until the job that runs every second has run so often on this node.</summary>
    public Task TickedAsync() => _enough.Task.WaitAsync(TimeSpan.FromMinutes(2));

    protected override void Configure(IWebHostBuilder host)
    {
        host.UseSetting(JobOptions.EnabledKey, "true");
        host.UseSetting($"{JobOptions.Section}:{nameof(JobOptions.Checkin)}", "00:00:01");
        host.UseSetting($"{JobOptions.Section}:{nameof(JobOptions.Idle)}", "00:00:01");
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(new RecurringJob(Tick, "* * * * * ?", (_, _) =>
        {
            if (Interlocked.Increment(ref _ticks) == 3) _enough.TrySetResult();
            return Task.FromResult(1);
        }));
        services.AddSingleton(new RecurringJob(Fails, Rarely, (_, _) => throw new JobFault("something is not as it must be")));
    }
}

/// <summary>Another node on the same database.</summary>
public sealed class OtherNode(TestApp first) : JobsApp
{
    protected override Task<TestDatabase> DatabaseAsync() => first.SharedDatabaseAsync();
}
