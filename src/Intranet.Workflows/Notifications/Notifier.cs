using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;

namespace Intranet.Workflows.Notifications;

/// <summary>Writes notifications in the transaction of what they tell; e-mail follows through the outbox.</summary>
public sealed class Notifier(IntranetDbContext db, IBusinessClock clock, TimeProvider time)
{
    /// <summary>Tells those who owe a work item: that it is open, or due on another day.</summary>
    public void Owed(WorkItem item, string kind) => Tell(item.Holders, key => new Notification(key, kind, item, clock.Now));

    /// <summary>Tells somebody that a work item changed hands.</summary>
    /// <param name="kind">One of <see cref="HandedOver"/>.</param>
    public void Handed(WorkItem item, string kind, long toPersonId) =>
        Tell([PrincipalKey.Person(toPersonId)], key => new Notification(key, kind, item, clock.Now));

    /// <summary>Tells whoever delegated a work item that it leaves the person they chose, unless they do that themself or have it then.</summary>
    public void MovedOn(WorkItem item, long? byPersonId, long toPersonId)
    {
        if (item.DelegatedById is { } delegator && delegator != byPersonId && delegator != toPersonId) Handed(item, HandedOver.MovedOn, delegator);
    }

    /// <summary>Tells whom the rung of the ladder goes to.</summary>
    public void Reminded(WorkItem item, NewReminder reminder) => Tell(
        reminder.Audience == ReminderAudience.Owners ? item.Holders : reminder.To,
        key => new Notification(key, KindOf(reminder.Audience), item, clock.Now));

    /// <summary>Tells those who were late that the superior owes it now, and the superior.</summary>
    public void WentUp(WorkItem item, IEnumerable<PrincipalKey> former)
    {
        Tell(former, key => new Notification(key, HandedOver.WentUp, item, clock.Now));
        Tell(item.Holders, key => new Notification(key, HandedOver.CameUp, item, clock.Now));
    }

    /// <summary>Tells the governors that it stands on the governor's list.</summary>
    public void Raised(WorkItem item, IEnumerable<PrincipalKey> governors) =>
        Tell(governors, key => new Notification(key, HandedOver.Raised, item, clock.Now));

    /// <summary>Tells of an event that asks nothing.</summary>
    public void Told(ProcessInstance instance, NewNotice notice) => Tell(notice.To, key => new Notification(key, notice.Kind, instance, clock.Now));

    private static string KindOf(ReminderAudience audience) => audience switch
    {
        ReminderAudience.Owners => "reminded",
        ReminderAudience.Superior => "escalated",
        ReminderAudience.Asker => "reported",
    };

    private void Tell(IEnumerable<PrincipalKey> keys, Func<PrincipalKey, Notification> about)
    {
        foreach (var some in keys.Select(about).Chunk(MailToHolders.MaxNotifications))
        {
            db.AddRange(some.AsEnumerable());
            db.Add(OutboxMessage.Of(MailToHolders.Kind, new MailToHolders([.. some.Select(n => n.Id)]), time.GetUtcNow()));
        }
    }
}
