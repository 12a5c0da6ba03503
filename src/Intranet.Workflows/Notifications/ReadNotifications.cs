using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Notifications;

/// <summary>Reads one page of the actor's notifications: one thread for each record, the one that something came to last first.</summary>
/// <param name="Before">Where the page before ended.</param>
[Requires(InboxPermissions.Read)]
public sealed record ReadNotifications(NotificationCursor? Before = null, int Take = 20) : IQuery<NotificationPage>;

/// <summary>The newest notification of the last thread shown.</summary>
public sealed record NotificationCursor(DateTimeOffset At, long Id);

public sealed record NotificationPage(IReadOnlyList<NotificationThread> Threads, NotificationCursor? Older);

/// <param name="Subject">Null if the actor may no longer see the record.</param>
/// <param name="Lines">The newest first, up to <see cref="MaxLines"/>.</param>
public sealed record NotificationThread(RecordRef Record, Subject? Subject, IReadOnlyList<NotificationLine> Lines)
{
    public const int MaxLines = 5;
}

public sealed record NotificationLine(string Process, string Step, string Kind, DateTimeOffset At, bool IsNew);

internal sealed class ReadNotificationsHandler(IntranetDbContext db, CurrentActor current, IEnumerable<ISubjectReader> readers)
    : IRequestHandler<ReadNotifications, NotificationPage>
{
    // Through how many keys one is told of the same, as a rule.
    private const int KeysAtMost = 4;

    public async Task<NotificationPage> Handle(ReadNotifications request, CancellationToken cancellationToken)
    {
        var heads = await NewestOfThreadsAsync(request, cancellationToken);
        var page = heads.Take(request.Take).ToList();
        var records = page.ConvertAll(n => n.Record);
        var lines = await LinesAsync(page.ConvertAll(n => n.Id), cancellationToken);
        var subjects = await readers.ReadAllAsync(records, cancellationToken);
        var older = heads.Count > request.Take ? new NotificationCursor(page[^1].At, page[^1].Id) : null;
        return new NotificationPage([.. records.Select(r => new NotificationThread(r, subjects.GetValueOrDefault(r), [.. lines[r].Take(NotificationThread.MaxLines)]))], older);
    }

    private IQueryable<Notification> Mine() => db.ToldTo(current.KeyValues).AsNoTracking();

    private Task<List<Notification>> NewestOfThreadsAsync(ReadNotifications request, CancellationToken cancellationToken)
    {
        var (before, later) = (request.Before, Mine());
        return Mine()
            .Where(n => before == null || n.At < before.At || (n.At == before.At && n.Id < before.Id))
            .Where(n => !later.Any(l => l.RecordType == n.RecordType && l.RecordId == n.RecordId && (l.At > n.At || (l.At == n.At && l.Id > n.Id))))
            .OrderByDescending(n => n.At).ThenByDescending(n => n.Id)
            .Take(request.Take + 1)
            .ToListAsync(cancellationToken);
    }

    // Who holds two keys is told once of what came to both.
    private async Task<ILookup<RecordRef, NotificationLine>> LinesAsync(List<long> newest, CancellationToken cancellationToken)
    {
        var me = current.Actor.PersonId;
        var seen = await db.Set<NotificationsSeen>().Where(s => s.PersonId == me).Select(s => (DateTimeOffset?)s.Until).SingleOrDefaultAsync(cancellationToken);
        var all = Mine();
        var lines =
            from head in db.Set<Notification>()
            where newest.Contains(head.Id)
            from line in all.Where(l => l.RecordType == head.RecordType && l.RecordId == head.RecordId)
                .OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Take(NotificationThread.MaxLines * KeysAtMost)
            select new { line.RecordType, line.RecordId, line.Process, line.Step, line.Kind, line.At };
        return (await lines.ToListAsync(cancellationToken))
            .Distinct()
            .OrderByDescending(n => n.At)
            .ToLookup(
                n => new RecordRef(n.RecordType, n.RecordId),
                n => new NotificationLine(n.Process, n.Step, n.Kind, n.At, IsNew: !(seen >= n.At)));
    }
}
