using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>Sets the reminders of open tasks afresh: when a due day has moved, or when a pause is over.</summary>
internal sealed class Timetable(IntranetDbContext db, Scenes scenes, IBusinessClock clock)
{
    /// <summary>Rungs whose time has passed are not given.</summary>
    public async Task ResetAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        foreach (var scene in await scenes.ReadAsync(instanceIds, cancellationToken))
        {
            if (scene.StepAt(scene.Instance.Position) is not TaskStep task || scene.Open.FirstOrDefault() is not { } item) continue;
            foreach (var timer in scene.Timers) timer.Lapse(clock.Now);
            db.AddRange(StepFunction.Timers(task, Bangkok.Date(item.DueAt), scene.Facts, scene.World).Select(t => new ProcessTimer(scene.Instance.Id, t)));
        }
    }
}
