using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Administration;

/// <summary>What an administrator can have a process do. To be called inside a transaction.</summary>
internal sealed class ProcessControl(
    IntranetDbContext db, ProcessCatalogue catalogue, Timetable timetable, Occurrences occurrences, CurrentActor current, IBusinessClock clock)
{
    /// <exception cref="RuleBroken">It has ended, or is suspended already.</exception>
    public Task SuspendAsync(ProcessInstance instance)
    {
        instance.Suspend(clock.Now);
        return Task.CompletedTask;
    }

    /// <summary>What happened meanwhile is taken in now; reminders that came due meanwhile are not given.</summary>
    /// <exception cref="RuleBroken">It is not suspended.</exception>
    public async Task ResumeAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        instance.Resume();
        foreach (var happening in await PendingAsync(instance, cancellationToken)) happening.TryNow(clock.Now);
        await timetable.ResetAsync([instance.Id], cancellationToken);
    }

    /// <exception cref="RuleBroken">It has ended.</exception>
    public Task CancelAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        instance.CheckRuns();
        return TellAsync(instance, EngineEvents.Cancelled, cancellationToken);
    }

    /// <exception cref="RuleBroken">Its definition has no such step.</exception>
    public Task MoveAsync(ProcessInstance instance, string step, CancellationToken cancellationToken) =>
        catalogue.TableOf(instance).Steps.ContainsKey(step)
            ? TellAsync(instance, EngineEvents.MovedTo(step), cancellationToken)
            : throw new RuleBroken("processes.no-such-step");

    /// <summary>
    /// Has the instance go on by the current version. At the step of the same name nothing is opened afresh; otherwise it goes
    /// as if it were moved.
    /// </summary>
    /// <exception cref="RuleBroken">It has ended, is of the current version, or has something to take in first.</exception>
    public async Task UpdateAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        instance.CheckRuns();
        var definition = catalogue[instance.Process];
        var before = instance.Version;
        if (before == definition.Version) throw new RuleBroken("processes.current-already");
        if ((await PendingAsync(instance, cancellationToken)).Count > 0) throw new RuleBroken("processes.pending");

        instance.UpdateTo(definition.Version);
        if (instance.Step is not { } step) return;
        var now = definition.CurrentStepFor(before, step);
        if (now == step) await timetable.ResetAsync([instance.Id], cancellationToken);
        else await TellAsync(instance, now is null ? EngineEvents.Cancelled : EngineEvents.MovedTo(now), cancellationToken);
    }

    private Task TellAsync(ProcessInstance instance, string eventName, CancellationToken cancellationToken) =>
        occurrences.AddAsync(instance.Id, eventName, current.Actor.PersonId, cancellationToken);

    private Task<List<Happening>> PendingAsync(ProcessInstance instance, CancellationToken cancellationToken) =>
        db.Set<Happening>().Where(h => h.InstanceId == instance.Id && h.DoneAt == null).ToListAsync(cancellationToken);
}
