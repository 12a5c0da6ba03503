using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Notifications;

/// <summary>Reads one page of the actor's notifications, the newest first.</summary>
/// <param name="Before">Where the page before ended.</param>
[Requires(InboxPermissions.Read)]
public sealed record ReadNotifications(NotificationCursor? Before = null, int Take = 30) : IQuery<NotificationPage>;

public sealed record NotificationCursor(DateTimeOffset At, long Id);

public sealed record NotificationPage(IReadOnlyList<NotificationRow> Rows, NotificationCursor? Older);

/// <param name="Subject">Null if the actor may no longer see the record.</param>
public sealed record NotificationRow(
    long Id, string Process, string Step, string Kind, RecordRef Record, DateTimeOffset At, bool IsNew, Subject? Subject);

internal sealed class ReadNotificationsHandler(IntranetDbContext db, CurrentActor current, IEnumerable<ISubjectReader> readers)
    : IRequestHandler<ReadNotifications, NotificationPage>
{
    public async Task<NotificationPage> Handle(ReadNotifications request, CancellationToken cancellationToken)
    {
        var keys = current.KeyValues;
        var before = request.Before;
        var found = await db.Set<Notification>().AsNoTracking()
            .Where(n => keys.Contains(n.Principal))
            .Where(n => before == null || n.At < before.At || (n.At == before.At && n.Id < before.Id))
            .OrderByDescending(n => n.At).ThenByDescending(n => n.Id)
            .Take(request.Take + 1)
            .Select(n => new
            {
                n.Id,
                n.Process,
                n.Step,
                n.Kind,
                n.RecordType,
                n.RecordId,
                n.At,
                IsNew = !db.Set<NotificationsSeen>().Any(s => s.PersonId == current.Actor.PersonId && s.Until >= n.At),
            })
            .ToListAsync(cancellationToken);
        var page = found.Take(request.Take).ToList();
        var subjects = await readers.ReadAllAsync(page.Select(n => new RecordRef(n.RecordType, n.RecordId)), cancellationToken);
        var older = found.Count > request.Take ? new NotificationCursor(page[^1].At, page[^1].Id) : null;
        return new NotificationPage(
            [
                .. from n in page
                   let record = new RecordRef(n.RecordType, n.RecordId)
                   select new NotificationRow(n.Id, n.Process, n.Step, n.Kind, record, n.At, n.IsNew, subjects.GetValueOrDefault(record)),
            ],
            older);
    }
}
