using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Jobs;

/// <summary>Work that is done again and again by the clock. Declared in code by the area it serves; may run twice for one time.</summary>
/// <param name="Name">Stable; what is scheduled, its runs and its text ("job.Name") are found by it.</param>
/// <param name="Schedule">Minute, hour, day of month, month and day of week, as in crontab, at Bangkok.</param>
/// <param name="RunAsync">Does it, as the system, in a scope of its own. Result: how much there was to do.</param>
public sealed record RecurringJob(string Name, string Schedule, Func<IServiceProvider, CancellationToken, Task<int>> RunAsync)
{
    /// <summary>Sends a command again and again until it says that nothing is left; each time is a transaction.</summary>
    public static RecurringJob Sending<TCommand>(string name, string schedule)
        where TCommand : ICommand<bool>, new() =>
        new(name, schedule, async (services, stop) =>
        {
            var done = 0;
            while (await services.GetRequiredService<IMediator>().Send(new TCommand(), stop)) done++;
            return done;
        });
}

/// <summary>A recurring job has found what somebody must look at; its message says what, in ids, codes and counts.</summary>
public sealed class JobFault(string message) : Exception(message);

/// <summary>Runs the recurring jobs at their times, each time on one node. What is scheduled outlives the application.</summary>
public interface IJobScheduler
{
    /// <summary>
    /// Brings what is scheduled in line with what is declared (new jobs are added, gone ones removed, changed schedules replaced) and
    /// starts running.
    /// </summary>
    Task StartAsync(IReadOnlyCollection<RecurringJob> jobs, CancellationToken cancellationToken);

    /// <summary>Starts nothing more; a job that does not end in time is taken up by another node, or at the next start.</summary>
    Task StopAsync(CancellationToken cancellationToken);

    /// <summary>Has the job run at once, on any node that runs jobs, whatever its schedule.</summary>
    /// <param name="runId">The run that was asked for; see <see cref="JobRun"/>.</param>
    Task RunNowAsync(string job, long runId, CancellationToken cancellationToken);

    /// <summary>When each scheduled job runs next; without those that are not scheduled.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> NextRunsAsync(CancellationToken cancellationToken);
}
