using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>Stores what happenings and timers change in their instances. Repeating one that is done changes nothing.</summary>
public sealed class Advancer(
    IntranetDbContext db, ProcessCatalogue catalogue, IWayfinder wayfinder, WorkingCalendarReader calendars, IBusinessClock clock, Notifier notifier)
{
    /// <summary>An instance and all that the step function looks at.</summary>
    private sealed record Scene(
        ProcessInstance Instance, ProcessTable Table, object Facts, StepWorld World, IEnumerable<ProcessTimer> Timers, IEnumerable<WorkItem> Open)
    {
        // The facts may have moved on since the timer was set: a meeting is postponed.
        public bool IsOverAt(Position position) => position.Step is { } step && Table.Tasks[step].Over is { } over && over(Facts) <= World.Now;
    }

    /// <summary>Lets the instances take in their happenings, each in the order in which they occurred.</summary>
    public async Task TakeInAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        var pending = happenings.Where(h => h.DoneAt is null).OrderBy(h => h.OccurredAt).ThenBy(h => h.Id).ToLookup(h => h.InstanceId);
        foreach (var scene in await ScenesAsync([.. pending.Select(p => p.Key)], cancellationToken))
        {
            var (changes, position) = (Changes.None, scene.Instance.Position);
            foreach (var happening in pending[scene.Instance.Id])
            {
                happening.Done(clock.Now);
                if (happening.EventName == ProcessTable.TimeIsUp && !scene.IsOverAt(position)) continue;
                var way = await wayfinder.FindAsync(scene.Instance, position, happening.EventName, cancellationToken);
                changes = changes.Then(StepFunction.Go(scene.Table, way, scene.Facts, happening.EventName, scene.World));
                position = way.After(position);
                // The router closed what was open when it happened; this, what was being opened at that very moment.
                foreach (var item in scene.Open) item.Hear(happening.EventName, scene.Table, happening.ActorId, clock.Now);
            }

            Apply(changes, scene);
        }
    }

    public async Task FireAsync(ProcessTimer timer, CancellationToken cancellationToken)
    {
        if (timer.DoneAt is not null) return;
        var scene = (await ScenesAsync([timer.InstanceId], cancellationToken)).Single();
        var fired = new TimerFired(timer.Step, timer.Level, timer.DueAt);
        Apply(StepFunction.Step(scene.Table, scene.Instance.Position, scene.Facts, fired, scene.World), scene);
        timer.Fired(clock.Now);
    }

    private async Task<IReadOnlyList<Scene>> ScenesAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        var instances = await db.Set<ProcessInstance>().Where(i => instanceIds.Contains(i.Id)).OrderBy(i => i.Id).ToListAsync(cancellationToken);
        var timers = (await db.Set<ProcessTimer>().Where(t => instanceIds.Contains(t.InstanceId) && t.DoneAt == null).ToListAsync(cancellationToken))
            .ToLookup(t => t.InstanceId);
        var open = (await db.Set<WorkItem>().Include(w => w.Candidates)
                .Where(w => instanceIds.Contains(w.InstanceId) && w.ClosedAt == null).AsSingleQuery().ToListAsync(cancellationToken))
            .ToLookup(w => w.InstanceId);
        var world = new StepWorld(
            clock.Now, await calendars.ReadAsync(cancellationToken), await db.Set<ReminderRule>().AsNoTracking().ToListAsync(cancellationToken));

        var scenes = new List<Scene>();
        foreach (var process in instances.GroupBy(i => i.Process))
        {
            var definition = catalogue[process.Key];
            var facts = await definition.ReadFactsAsync(db, [.. process.Select(i => i.RecordId)], cancellationToken);
            scenes.AddRange(process.Select(i => new Scene(i, definition.Table, facts[i.RecordId], world, timers[i.Id], open[i.Id])));
        }

        return scenes;
    }

    private void Apply(Changes changes, Scene scene)
    {
        var instance = scene.Instance;
        if (changes.Moves)
        {
            instance.MoveTo(changes.Step, clock.Now);
            foreach (var timer in scene.Timers) timer.Lapse(clock.Now);
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
        foreach (var item in scene.Open)
        {
            if (reminder.Audience == ReminderAudience.Owners) item.CountReminder();
            notifier.Reminded(item, reminder);
        }
    }
}
