using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>Runs and cancels the branches of instances, and tells a parent that one has ended.</summary>
internal sealed class Branches(IntranetDbContext db, Instances instances, ProcessCatalogue catalogue, IBusinessClock clock)
{
    /// <summary>
    /// Has the instance run the branches of the step it has entered. An instance that runs for the record already becomes a
    /// branch: it was started by an event of its own. What was a branch of the step before and is none now is let go.
    /// </summary>
    /// <returns>The branches, which have yet to take in that they are started.</returns>
    public async Task<IReadOnlyList<long>> RunAsync(ProcessInstance parent, IReadOnlyList<Branch> runs, CancellationToken cancellationToken)
    {
        if (runs.Count == 0) return [];

        var step = parent.Step ?? throw new InvalidOperationException("An instance that has ended runs nothing.");
        var present = await PresentAsync(parent, step, runs, cancellationToken);
        foreach (var former in present.Values.Where(i => i.ParentId == parent.Id && !runs.Contains(new Branch(i.Process, i.RecordId)))) former.LeaveParent();

        // Loaded with what they have yet to take in: they are started after it.
        await instances.LoadAsync([.. present.Values.Select(i => i.Id)], cancellationToken);
        var branches = new List<long>();
        foreach (var run in runs)
        {
            var branch = present.GetValueOrDefault(run) ?? instances.Start(catalogue[run.Process], run.RecordId);
            branch.BecomeBranchOf(parent, step);
            db.Add(branch.Happens(EngineEvents.Started, actorId: null, clock.Now));
            branches.Add(branch.Id);
        }

        return branches;
    }

    /// <summary>Cancels the branches of the step that the instance is leaving, as far as they have not ended.</summary>
    /// <returns>The branches, which have yet to take it in.</returns>
    public async Task<IReadOnlyList<long>> CancelAsync(ProcessInstance parent, CancellationToken cancellationToken)
    {
        var running = await db.Set<ProcessInstance>().Where(i => i.ParentId == parent.Id && i.ParentStep == parent.Step && i.EndedAt == null).Select(i => i.Id).ToListAsync(cancellationToken);
        db.AddRange((await instances.LoadAsync(running, cancellationToken)).Select(i => i.Happens(EngineEvents.Cancelled, actorId: null, clock.Now)));
        return running;
    }

    /// <summary>
    /// Leaves word for the parent, which takes it in by itself after the commit: branches that end at the same moment must
    /// neither wait for each other nor overlook each other. The parent is not loaded for it: in which order it counts does not matter.
    /// </summary>
    public void TellParent(ProcessInstance branch)
    {
        if (branch.ParentId is { } parent) db.Add(new Happening(parent, EngineEvents.BranchEnded, actorId: null, clock.Now));
    }

    private async Task<Dictionary<Branch, ProcessInstance>> PresentAsync(
        ProcessInstance parent, string step, IReadOnlyList<Branch> runs, CancellationToken cancellationToken)
    {
        var present = await db.Set<ProcessInstance>().Where(i => i.ParentId == parent.Id && i.ParentStep == step).ToListAsync(cancellationToken);
        foreach (var process in runs.GroupBy(r => r.Process))
        {
            var recordIds = process.Select(r => r.RecordId).ToList();
            present.AddRange(await db.Set<ProcessInstance>().Where(i => i.Process == process.Key && recordIds.Contains(i.RecordId)).ToListAsync(cancellationToken));

            // One that the same fact has just started is not saved yet.
            present.AddRange(db.Set<ProcessInstance>().Local.Where(i => i.Process == process.Key && recordIds.Contains(i.RecordId)));
        }

        return present.Distinct().ToDictionary(i => new Branch(i.Process, i.RecordId));
    }
}
