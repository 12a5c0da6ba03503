using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>Applies the step function to stored instances. Repeating a happening that is done changes nothing.</summary>
public sealed class Advancer(IntranetDbContext db, ProcessCatalogue catalogue, WorkingCalendarReader calendars, IBusinessClock clock, Notifier notifier)
{
    private sealed record Work(ProcessInstance Instance, IReadOnlyList<Happened> Happened);

    public async Task AdvanceAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        var pending = happenings.Where(h => h.DoneAt is null).OrderBy(h => h.OccurredAt).ThenBy(h => h.Id).ToList();
        var instances = await InstancesAsync(pending.Select(h => h.InstanceId), cancellationToken);
        var work = pending.GroupBy(h => h.InstanceId).Select(g => new Work(instances[g.Key], [.. g.Select(h => new FactHappened(h.EventName))]));
        await RunAsync([.. work], cancellationToken);
        foreach (var happening in pending) happening.Done(clock.Now);
    }

    public async Task FireAsync(ProcessTimer timer, CancellationToken cancellationToken)
    {
        if (timer.DoneAt is not null) return;
        var instances = await InstancesAsync([timer.InstanceId], cancellationToken);
        await RunAsync([new Work(instances[timer.InstanceId], [new TimerFired(timer.Step, timer.Level, timer.DueAt)])], cancellationToken);
        timer.Fired(clock.Now);
    }

    private async Task<Dictionary<long, ProcessInstance>> InstancesAsync(IEnumerable<long> instanceIds, CancellationToken cancellationToken)
    {
        var ids = instanceIds.Distinct().ToList();
        return await db.Set<ProcessInstance>().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellationToken);
    }

    private async Task RunAsync(IReadOnlyList<Work> work, CancellationToken cancellationToken)
    {
        var reminders = await db.Set<ReminderRule>().AsNoTracking().ToListAsync(cancellationToken);
        var world = new StepWorld(clock.Now, await calendars.ReadAsync(cancellationToken), reminders);
        foreach (var process in work.GroupBy(w => w.Instance.Process))
        {
            var definition = catalogue[process.Key];
            var instanceIds = process.Select(w => w.Instance.Id).Distinct().ToList();
            var facts = await definition.ReadFactsAsync(db, [.. process.Select(w => w.Instance.RecordId).Distinct()], cancellationToken);
            var timers = (await db.Set<ProcessTimer>().Where(t => instanceIds.Contains(t.InstanceId) && t.DoneAt == null).ToListAsync(cancellationToken))
                .ToLookup(t => t.InstanceId);
            var open = (await db.Set<WorkItem>().Include(w => w.Candidates)
                    .Where(w => instanceIds.Contains(w.InstanceId) && w.Status == WorkItemStatus.Ready).AsSingleQuery().ToListAsync(cancellationToken))
                .ToLookup(w => w.InstanceId);
            foreach (var (instance, happened) in process)
            {
                var changes = StepFunction.Steps(definition.Table, instance.Position, facts[instance.RecordId], happened, world);
                Apply(changes, instance, timers[instance.Id], open[instance.Id]);
            }
        }
    }

    private void Apply(Changes changes, ProcessInstance instance, IEnumerable<ProcessTimer> timers, IEnumerable<WorkItem> open)
    {
        if (changes.Moves)
        {
            instance.MoveTo(changes.Step, clock.Now);
            foreach (var timer in timers) timer.Lapse(clock.Now);
        }

        if (changes.Opens is { } task)
        {
            var item = new WorkItem(instance, task, clock.Now);
            db.Add(item);
            notifier.Opened(item, task.Notice);
        }

        db.AddRange(changes.Timers.Select(timer => new ProcessTimer(instance.Id, timer)));
        foreach (var notice in changes.Tells) notifier.Told(instance, notice);
        if (changes.Reminds is not { } reminder) return;
        foreach (var item in open)
        {
            if (reminder.Audience == ReminderAudience.Owners) item.CountReminder();
            notifier.Reminded(item, reminder);
        }
    }
}
