using System.ComponentModel;
using Hangfire;
using Hangfire.Storage;

namespace Intranet.Workflows.Jobs.OnHangfire;

/// <summary>The recurring jobs on Hangfire's storage: whatever node is free takes what is due, and takes over what another left.</summary>
public sealed class HangfireJobs(JobStorage storage, IRecurringJobManager recurring, IBackgroundJobClient client, JobActivator activator)
    : IJobScheduler, IDisposable
{
    private const int Workers = 4;
    private static readonly TimeZoneInfo s_bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");
    private BackgroundJobServer? _server;

    public Task StartAsync(IReadOnlyCollection<RecurringJob> jobs, CancellationToken cancellationToken)
    {
        using (var connection = storage.GetConnection())
        {
            foreach (var gone in connection.GetRecurringJobs().ExceptBy(jobs.Select(j => j.Name), job => job.Id)) recurring.RemoveIfExists(gone.Id);
        }

        foreach (var job in jobs)
        {
            var name = job.Name;
            recurring.AddOrUpdate<HangfireJob>(
                name, h => h.RunAsync(name, null, CancellationToken.None), job.Schedule,
                new RecurringJobOptions { TimeZone = s_bangkok, MisfireHandling = MisfireHandlingMode.Relaxed });
        }

        _server ??= new BackgroundJobServer(
            new BackgroundJobServerOptions { WorkerCount = Workers, Activator = activator, SchedulePollingInterval = TimeSpan.FromSeconds(1) }, storage);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_server is null) return;
        _server.SendStop();
        await _server.WaitForShutdownAsync(cancellationToken);
    }

    public Task RunNowAsync(string job, long runId, CancellationToken cancellationToken)
    {
        client.Enqueue<HangfireJob>(h => h.RunAsync(job, runId, CancellationToken.None));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<string, DateTimeOffset>> NextRunsAsync(CancellationToken cancellationToken)
    {
        using var connection = storage.GetConnection();
        var next = connection.GetRecurringJobs().Where(j => j.NextExecution is not null)
            .ToDictionary(j => j.Id, j => new DateTimeOffset(DateTime.SpecifyKind(j.NextExecution!.Value, DateTimeKind.Utc)), StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyDictionary<string, DateTimeOffset>>(next);
    }

    public void Dispose() => _server?.Dispose();
}

/// <summary>Every recurring job as Hangfire sees it. What fails is not tried again before its next time.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class HangfireJob(JobRunner runner, TimeProvider time)
{
    private const int WaitSeconds = 3600;

    /// <summary>The token is Hangfire's: it is cancelled when the server stops, and the job is queued again.</summary>
    [DisplayName("{0}"), DisableConcurrentExecution("{0}", WaitSeconds)]
    public Task RunAsync(string job, long? runId, CancellationToken cancellationToken) => runner.RunAsync(job, runId, time.GetUtcNow(), cancellationToken);
}
