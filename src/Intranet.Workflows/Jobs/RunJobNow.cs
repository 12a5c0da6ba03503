using System.Text.Json;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Workflows.Jobs;

/// <summary>An administrator has a recurring job run now and not only at its time. Result: the run's id.</summary>
[StoredName("jobs.run-now"), Requires(AdministrationPermissions.Administer)]
public sealed record RunJobNow(string Job, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class RunJobNowHandler(IntranetDbContext db, IEnumerable<RecurringJob> jobs, TimeProvider time) : IRequestHandler<RunJobNow, long>
{
    public Task<long> Handle(RunJobNow request, CancellationToken cancellationToken)
    {
        if (!jobs.Any(j => j.Name == request.Job)) throw new RecordNotFound();

        var run = JobRun.AskedFor(request.Job, time.GetUtcNow());
        db.Add(run);
        db.Add(OutboxMessage.Of(JobStarter.MessageKind, new JobToStart(request.Job, run.Id), time.GetUtcNow()));
        return Task.FromResult(run.Id);
    }
}

/// <summary>The outbox message that asks for a run.</summary>
public sealed record JobToStart(string Job, long RunId);

/// <summary>Hands the run to the scheduler, once what asked for it is committed.</summary>
internal sealed class JobStarter(IJobScheduler scheduler) : IOutboxDeliverer
{
    public const string MessageKind = "jobs.run";

    public string Kind => MessageKind;

    public Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var (job, runId) = JsonSerializer.Deserialize<JobToStart>(payload)!;
        return scheduler.RunNowAsync(job, runId, cancellationToken);
    }
}
