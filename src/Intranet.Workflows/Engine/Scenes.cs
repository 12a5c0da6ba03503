using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>An instance and all that the step function looks at.</summary>
/// <param name="Branches">How many branches of the step at which it stands there are, and have ended.</param>
internal sealed record Scene(ProcessInstance Instance, ProcessTable Table, object Facts, StepWorld World, BranchCount Branches)
{
    /// <summary>What the event means to the instance at the position; null if nothing.</summary>
    public string? Heard(string eventName, Position position) => eventName switch
    {
        // The facts may have moved on since the timer was set: a meeting is postponed.
        EngineEvents.TimeIsUp => StepAt(position)?.Over is { } over && over(Facts) <= World.Now ? eventName : null,
        EngineEvents.BranchEnded =>
            StepAt(position) is BranchStep step && position == Instance.Position && step.Join.IsMet(Facts, Branches) ? EngineEvents.Joined : null,
        _ => eventName,
    };

    /// <summary>The timer to set, as things stand: of a task that is put aside nobody is reminded, but its matter ends when it ends.</summary>
    public IEnumerable<NewTimer> Timers => StepAt(Instance.Position) switch
    {
        TaskStep task when Instance.OpenItems.FirstOrDefault() is { Status: not WorkItemStatus.Suspended } item =>
            StepFunction.Timers(task, Bangkok.Date(item.DueAt), Facts, World, item.GivenRungs),
        { } step => StepFunction.Over(step, Facts),
        null => [],
    };

    public ProcessStep? StepAt(Position position) => position.Step is { } key ? Table.Steps.GetValueOrDefault(key) : null;
}

/// <summary>Reads scenes for many instances at once.</summary>
internal sealed class Scenes(IntranetDbContext db, Instances loader, ProcessCatalogue catalogue, StepSettingsReader settings, IBusinessClock clock)
{
    public async Task<IReadOnlyList<Scene>> ReadAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        var instances = await loader.LoadAsync(instanceIds, cancellationToken);
        if (instances.Count == 0) return [];

        var branches = await BranchesAsync(instances, cancellationToken);
        var world = (await settings.ReadAsync(loader.SettingsStamp, cancellationToken)).At(clock.Now);

        var scenes = new List<Scene>();
        foreach (var process in instances.GroupBy(i => i.Process))
        {
            var facts = await catalogue[process.Key].ReadFactsAsync(db, [.. process.Select(i => i.RecordId)], cancellationToken);
            scenes.AddRange(process.Select(i =>
                new Scene(i, catalogue.TableOf(i), facts[i.RecordId], world, branches.GetValueOrDefault(i.Id))));
        }

        return scenes;
    }

    private async Task<Dictionary<long, BranchCount>> BranchesAsync(IReadOnlyList<ProcessInstance> instances, CancellationToken cancellationToken)
    {
        var joining = instances.Where(i => i.Step is { } step && catalogue.TableOf(i).Steps.GetValueOrDefault(step) is BranchStep).ToDictionary(i => i.Id, i => i.Step);
        if (joining.Count == 0) return [];

        var counts = await db.Set<ProcessInstance>()
            .Where(i => joining.Keys.Contains(i.ParentId!.Value))
            .GroupBy(i => new { i.ParentId, i.ParentStep })
            .Select(g => new { g.Key.ParentId, g.Key.ParentStep, Total = g.Count(), Ended = g.Count(i => i.EndedAt != null) })
            .ToListAsync(cancellationToken);
        return counts.Where(c => joining[c.ParentId!.Value] == c.ParentStep).ToDictionary(c => c.ParentId!.Value, c => new BranchCount(c.Total, c.Ended));
    }
}
