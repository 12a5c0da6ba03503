using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Notifications;

/// <summary>Marks the actor's notifications as seen, up to the newest that was shown. Result: false if they were already.</summary>
[StoredName("notifications.mark-seen"), Requires(InboxPermissions.Read)]
public sealed record MarkNotificationsSeen(DateTimeOffset Until) : ICommand<bool>;

internal sealed class MarkNotificationsSeenHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<MarkNotificationsSeen, bool>
{
    public async Task<bool> Handle(MarkNotificationsSeen request, CancellationToken cancellationToken)
    {
        var personId = current.Actor.PersonId ?? throw new NotAllowed();
        var seen = await db.Set<NotificationsSeen>().SingleOrDefaultAsync(s => s.PersonId == personId, cancellationToken);
        if (seen is null) db.Add(seen = new NotificationsSeen { PersonId = personId });
        if (seen.Until >= request.Until) return false;

        seen.Until = request.Until;
        return true;
    }
}
