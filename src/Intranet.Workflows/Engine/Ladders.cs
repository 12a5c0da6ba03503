using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Notifications;

namespace Intranet.Workflows.Engine;

/// <summary>Gives the rungs of reminder ladders when their timers fire. Firing one that is done changes nothing.</summary>
internal sealed class Ladders(IntranetDbContext db, Scenes scenes, Records records, Notifier notifier, IBusinessClock clock)
{
    private static readonly PrincipalKey[] s_governors = [PrincipalKey.Role(Roles.Governor), PrincipalKey.Role(Roles.ViceGovernor)];

    public async Task FireAsync(ProcessTimer timer, CancellationToken cancellationToken)
    {
        if (timer.DoneAt is not null) return;
        var scene = (await scenes.ReadAsync([timer.InstanceId], cancellationToken)).Single();
        if (scene.Instance.SuspendedAt is not null || scene.Instance.OpenItems.FirstOrDefault() is not { Status: not WorkItemStatus.Suspended } item)
        {
            timer.Lapse(clock.Now);
            if (scene.Instance.SuspendedAt is null) db.AddRange(scene.Timers.Select(next => new ProcessTimer(timer.InstanceId, next)));
            return;
        }

        timer.Fired(clock.Now);
        var fired = new TimerFired(timer.Step, timer.Level, timer.PutOffFrom ?? timer.DueAt, Bangkok.Date(item.DueAt)) { Given = item.GivenRungs };
        var changes = StepFunction.Step(scene.Table, scene.Instance.Position, scene.Facts, fired, scene.World);
        db.AddRange(changes.Timers.Select(next => new ProcessTimer(timer.InstanceId, next)));
        if (changes.Reminds is { } rung && item.TakeRung(rung.Level)) await GiveAsync(rung, item, cancellationToken);
    }

    private async Task GiveAsync(NewReminder rung, WorkItem item, CancellationToken cancellationToken)
    {
        switch (rung.Action)
        {
            case ReminderAction.Remind:
                if (rung.Audience == ReminderAudience.Owners) item.CountReminder();
                notifier.Reminded(item, rung);
                break;
            case ReminderAction.Reassign:
                if (item.GoUp(rung.To, clock.Now) is not { Count: > 0 } former) return;
                await records.GrantAsync(item.Record, item.PotentialOwners, cancellationToken);
                notifier.WentUp(item, former);
                break;
            case ReminderAction.RaiseToGovernor:
                if (!item.RaiseToGovernor(clock.Now)) return;
                await records.GrantAsync(item.Record, s_governors, cancellationToken);
                notifier.Raised(item, s_governors);
                break;
        }
    }
}
