using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Jobs;

/// <summary>Runs a recurring job and keeps a record of it, whichever scheduler calls.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, IEnumerable<RecurringJob> jobs, ILogger<JobRunner> logger)
{
    /// <param name="job">Its name; one that is no longer declared is left alone.</param>
    /// <param name="askedRunId">The run that an administrator asked for; null if the schedule begins it.</param>
    /// <param name="dueAt">When it was to begin, in real time.</param>
    /// <exception cref="OperationCanceledException">The application stops; the run stays open and is taken up again.</exception>
    public async Task RunAsync(string job, long? askedRunId, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        if (jobs.FirstOrDefault(j => j.Name == job) is not { } declared) return;

        // Nothing in a job may depend on the culture of the machine; texts are rendered in the recipient's.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var runId = await AsSystemAsync(job, s => s.GetRequiredService<IMediator>().Send(new BeginJobRun(job, askedRunId, dueAt), cancellationToken));
        var (worked, error) = (0, default(string));
        try
        {
            worked = await AsSystemAsync(job, services => declared.RunAsync(services, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Job {Job} failed", job);
            error = exception.GetBaseException().Message;
        }

        await AsSystemAsync(job, s => s.GetRequiredService<IMediator>().Send(new EndJobRun(runId, worked, error), CancellationToken.None));
    }

    private async Task<T> AsSystemAsync<T>(string job, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(job));
        return await work(scope.ServiceProvider);
    }
}

/// <summary>
/// Notes that a job begins, or begins again where it was broken off: a job never runs twice at the same time, so what is open is
/// nobody else's. Result: the run's id.
/// </summary>
[StoredName("jobs.begin-run"), Requires(WorkflowPermissions.Run)]
public sealed record BeginJobRun(string Job, long? AskedRunId, DateTimeOffset DueAt) : ICommand<long>;

internal sealed class BeginJobRunHandler(IntranetDbContext db, TimeProvider time) : IRequestHandler<BeginJobRun, long>
{
    public async Task<long> Handle(BeginJobRun request, CancellationToken cancellationToken)
    {
        var run = await db.Set<JobRun>()
            .Where(r => r.Job == request.Job && (r.Id == request.AskedRunId || r.Outcome == JobOutcome.Running))
            .OrderByDescending(r => r.Id == request.AskedRunId).ThenByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (run is null) db.Add(run = JobRun.Scheduled(request.Job, request.DueAt));
        run.Begin(time.GetUtcNow());
        return run.Id;
    }
}

/// <summary>Notes what came of a run.</summary>
[StoredName("jobs.end-run"), Requires(WorkflowPermissions.Run)]
public sealed record EndJobRun(long RunId, int Worked, string? Error) : ICommand<Unit>;

internal sealed class EndJobRunHandler(Records records, TimeProvider time) : IRequestHandler<EndJobRun, Unit>
{
    public async Task<Unit> Handle(EndJobRun request, CancellationToken cancellationToken)
    {
        (await records.GetAsync<JobRun>(request.RunId, expectedRevision: null, cancellationToken)).End(request.Worked, request.Error, time.GetUtcNow());
        return Unit.Value;
    }
}
