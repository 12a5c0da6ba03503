using System.Text.Json;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Notifications;

/// <summary>Tells the candidates of a work item, in the transaction that opens or reminds; e-mail follows through the outbox.</summary>
public sealed class Notifier(IntranetDbContext db, IBusinessClock clock, TimeProvider time)
{
    public const string OpenedKind = "opened";
    public const string RemindedKind = "reminded";

    public void Opened(WorkItem item) => Tell(item, OpenedKind);

    public void Reminded(WorkItem item) => Tell(item, RemindedKind);

    private void Tell(WorkItem item, string kind)
    {
        foreach (var candidate in item.Candidates)
        {
            var notification = new Notification(new PrincipalKey(candidate.Principal), kind, item, clock.Now);
            db.Add(notification);
            db.Add(new OutboxMessage(NotificationMail.Kind, JsonSerializer.Serialize(new NotificationMail(notification.Id)), time.GetUtcNow()));
        }
    }
}

/// <summary>The outbox message that asks for a notification to be mailed.</summary>
public sealed record NotificationMail(long NotificationId)
{
    public const string Kind = "notifications.mail";
}
