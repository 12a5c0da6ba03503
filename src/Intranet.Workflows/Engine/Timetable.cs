using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;

namespace Intranet.Workflows.Engine;

/// <summary>Sets due days and reminders of open tasks afresh: when a due day has moved, a pause is over, or the calendar changed.</summary>
internal sealed class Timetable(IntranetDbContext db, Scenes scenes, Notifier notifier, IBusinessClock clock)
{
    /// <summary>Sets the reminders by the due days as they stand. Rungs whose time has passed are not given.</summary>
    public async Task ResetAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        foreach (var scene in await scenes.ReadAsync(instanceIds, cancellationToken)) SetTimers(scene);
    }

    /// <summary>
    /// What was put aside is taken up: the days that did not count are added (what would end on a day off ends on the next working
    /// day), and its reminders go on.
    /// </summary>
    public async Task TakeUpAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var scene = (await scenes.ReadAsync([item.InstanceId], cancellationToken)).Single();
        if (item.PausedSince is { } since)
        {
            var days = Bangkok.Date(clock.Now).DayNumber - Bangkok.Date(since).DayNumber;
            var due = scene.World.Calendar.Due(Bangkok.Date(item.DueAt), new DeadlineRule(days, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: true));
            item.EndPause(scene.World.Calendar.DueInstant(due.Date));
        }

        SetTimers(scene);
    }

    /// <summary>
    /// Counts the due days by the calendar as it stands, and tells those whose day has moved. What a pause or an extension set
    /// stays, as does what does not depend on the calendar.
    /// </summary>
    public async Task RecountAsync(IReadOnlyCollection<long> instanceIds, CancellationToken cancellationToken)
    {
        foreach (var scene in await scenes.ReadAsync(instanceIds, cancellationToken))
        {
            if (scene.StepAt(scene.Instance.Position) is not TaskStep task || scene.Instance.OpenItems.FirstOrDefault() is not { } item) continue;
            var due = item.IsDueSet ? item.DueAt : scene.World.Calendar.DueInstant(task.Due(scene.Facts, scene.World));
            if (due != item.DueAt)
            {
                item.MoveDue(due);
                notifier.Owed(item, HandedOver.DueMoved);
            }

            // A rung that is due already is given all the same.
            if (scene.Instance.SuspendedAt is null && item.Status != WorkItemStatus.Suspended && scene.Instance.RunningTimers.All(t => t.DueAt > clock.Now))
                SetTimers(scene);
        }
    }

    private void SetTimers(Scene scene)
    {
        var wanted = scene.Timers.ToList();
        if (scene.Instance.RunningTimers.Select(t => new NewTimer(t.Step, t.Level, t.DueAt)).SequenceEqual(wanted)) return;
        foreach (var timer in scene.Instance.RunningTimers) timer.Lapse(clock.Now);
        db.AddRange(wanted.Select(timer => new ProcessTimer(scene.Instance.Id, timer)));
    }
}
