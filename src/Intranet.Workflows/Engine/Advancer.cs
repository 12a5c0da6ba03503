using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Notifications;

namespace Intranet.Workflows.Engine;

/// <summary>Stores what happenings change in their instances. Repeating one that is done changes nothing.</summary>
internal sealed class Advancer(IntranetDbContext db, Scenes scenes, IWayfinder wayfinder, Branches branches, Notifier notifier, IBusinessClock clock)
{
    // Steps that are passed through without waiting; a sound definition has a handful.
    private const int MaxHops = 100;

    /// <summary>Lets the instances take in their happenings, each in the order in which they occurred.</summary>
    /// <returns>The branches that have been started or cancelled, and have yet to take it in.</returns>
    public async Task<IReadOnlyList<long>> TakeInAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        var pending = happenings.Where(h => h.DoneAt is null).OrderBy(h => h.OccurredAt).ThenBy(h => h.Id).ToLookup(h => h.InstanceId);
        var told = new List<long>();
        foreach (var scene in await scenes.ReadAsync([.. pending.Select(p => p.Key)], cancellationToken))
        {
            var (changes, position, isPutOff) = (Changes.None, scene.Instance.Position, false);
            foreach (var happening in pending[scene.Instance.Id])
            {
                happening.Done(clock.Now);
                if (scene.Heard(happening.EventName, position) is not { } heard)
                {
                    isPutOff |= happening.EventName == EngineEvents.TimeIsUp;
                    continue;
                }

                (var further, position) = await GoAsync(scene, position, heard, cancellationToken);
                changes = changes.Then(further);

                // The router closed what was open when it happened; this, what was being opened at that very moment.
                foreach (var item in scene.Instance.OpenItems) item.Hear(heard, scene.Table, happening.ActorId, clock.Now);
            }

            told.AddRange(await ApplyAsync(changes, scene, cancellationToken));
            if (isPutOff && !changes.Moves && !scene.Instance.RunningTimers.Any()) db.AddRange(scene.Timers.Select(timer => new ProcessTimer(scene.Instance.Id, timer)));
            var isStarted = pending[scene.Instance.Id].Any(h => h.EventName == EngineEvents.Started);
            if (position.HasEnded && (changes.Moves || isStarted)) branches.TellParent(scene.Instance);
        }

        return told;
    }

    // On and on until a step waits.
    private async Task<(Changes Changes, Position Position)> GoAsync(Scene scene, Position position, string eventName, CancellationToken cancellationToken)
    {
        var changes = Changes.None;
        for (var hop = 0; hop < MaxHops; hop++)
        {
            var way = await wayfinder.FindAsync(scene.Instance, position, eventName, cancellationToken);
            changes = changes.Then(StepFunction.Go(scene.Table, position, way, scene.Facts, eventName, scene.World));
            position = way.After(position);
            if (!way.Moves || scene.StepAt(position)?.PassedBy(scene.Facts) is not { } next) return (changes, position);
            eventName = next;
        }

        throw new InvalidOperationException($"Process '{scene.Instance.Process}' goes round and round at step '{position.Step}'.");
    }

    private async Task<IReadOnlyList<long>> ApplyAsync(Changes changes, Scene scene, CancellationToken cancellationToken)
    {
        var instance = scene.Instance;
        var told = new List<long>();
        if (changes.CancelsBranches) told.AddRange(await branches.CancelAsync(instance, cancellationToken));
        if (changes.Moves)
        {
            instance.MoveTo(changes.Step, clock.Now);
            foreach (var timer in scene.Instance.RunningTimers) timer.Lapse(clock.Now);
        }

        told.AddRange(await branches.RunAsync(instance, changes.Runs, cancellationToken));
        if (changes.Asks) db.Add(instance.Happens(EngineEvents.Due, actorId: null, clock.Now));
        if (changes.Opens is { } task)
        {
            var item = new WorkItem(instance, task, clock.Now);
            db.Add(item);
            notifier.Owed(item, task.Notice);
        }

        db.AddRange(changes.Timers.Select(timer => new ProcessTimer(instance.Id, timer)));
        foreach (var notice in changes.Tells) notifier.Told(instance, notice);
        return told;
    }
}
