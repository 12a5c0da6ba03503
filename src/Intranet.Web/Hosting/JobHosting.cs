using Intranet.Workflows.Jobs;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

/// <summary>How this node runs the recurring jobs.</summary>
public sealed class JobOptions
{
    public const string EnabledKey = "Jobs:Enabled";
    public const string Section = "Jobs";

    /// <summary>A node that runs none still shows them and can ask for one.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How often a node says that it is alive; one that has been silent for twice that is replaced.</summary>
    public TimeSpan Checkin { get; init; } = TimeSpan.FromSeconds(7.5);

    /// <summary>How often a node looks for work that others have scheduled.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>Runs the recurring jobs while the application serves.</summary>
internal sealed class JobService(IJobScheduler scheduler, IEnumerable<RecurringJob> jobs, IOptions<JobOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        options.Value.Enabled ? scheduler.StartAsync([.. jobs], cancellationToken) : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => options.Value.Enabled ? scheduler.StopAsync(cancellationToken) : Task.CompletedTask;
}
