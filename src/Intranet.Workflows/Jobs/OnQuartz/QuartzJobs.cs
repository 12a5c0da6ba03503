using System.Globalization;
using Quartz;

namespace Intranet.Workflows.Jobs.OnQuartz;

/// <summary>The recurring jobs on Quartz's clustered store: whatever node is free fires what is due, and takes up what another left.</summary>
public sealed class QuartzJobs(ISchedulerFactory schedulers) : IJobScheduler
{
    private const string Group = "recurring";
    private const string RunId = "run";
    private static readonly TimeZoneInfo s_bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");

    public async Task StartAsync(IReadOnlyCollection<RecurringJob> jobs, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var gone = (await ScheduledAsync(scheduler, cancellationToken)).Select(t => t.JobKey).ExceptBy(jobs.Select(j => j.Name), key => key.Name);
        await scheduler.DeleteJobs([.. gone], cancellationToken);
        foreach (var job in jobs) await ScheduleAsync(scheduler, job, cancellationToken);
        await scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken) =>
        await (await schedulers.GetScheduler(cancellationToken)).Shutdown(waitForJobsToComplete: true, cancellationToken);

    public async Task RunNowAsync(string job, long runId, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(job, Group), new JobDataMap { [RunId] = runId.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> NextRunsAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        return (await ScheduledAsync(scheduler, cancellationToken))
            .Where(t => t.NextFireTimeUtc is not null)
            .ToDictionary(t => t.Key.Name, t => t.NextFireTimeUtc!.Value, StringComparer.Ordinal);
    }

    // A schedule that has not changed is left as it is: what was missed while everything was down is made up for.
    private static async Task ScheduleAsync(IScheduler scheduler, RecurringJob job, CancellationToken cancellationToken)
    {
        var schedule = CronExpression.Parse(job.Schedule, job.Schedule.Split(' ').Length == 5 ? CronFormat.Unix : CronFormat.Quartz);
        var detail = JobBuilder.Create<QuartzJob>().WithIdentity(job.Name, Group).StoreDurably().RequestRecovery().Build();
        var trigger = TriggerBuilder.Create().WithIdentity(job.Name, Group).ForJob(detail.Key)
            .WithSchedule(CronScheduleBuilder.Create(schedule).InTimeZone(s_bangkok).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        if (await scheduler.GetTrigger(trigger.Key, cancellationToken) is ICronTrigger before && before.CronExpressionString == ((ICronTrigger)trigger).CronExpressionString)
            await scheduler.AddJob(detail, AddJobOptions.Replacing, cancellationToken);
        else
            await scheduler.ScheduleJob(detail, [trigger], ScheduleJobOptions.Replacing, cancellationToken);
    }

    private static async Task<IReadOnlyList<TriggerHeader>> ScheduledAsync(IScheduler scheduler, CancellationToken cancellationToken) =>
        (await scheduler.QueryTriggers(
            new TriggerQuery { Group = GroupMatcher<TriggerKey>.GroupEquals(Group), Take = PagedQuery.All }, cancellationToken)).Items;

    /// <summary>Every recurring job as Quartz sees it; which one it is, its key says.</summary>
    [DisallowConcurrentExecution]
    internal sealed class QuartzJob(JobRunner runner) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            long? runId = context.MergedJobDataMap.TryGetValue(RunId, out var value) ? long.Parse((string)value!, CultureInfo.InvariantCulture) : null;
            await runner.RunAsync(context.JobDetail.Key.Name, runId, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken);
        }
    }
}
