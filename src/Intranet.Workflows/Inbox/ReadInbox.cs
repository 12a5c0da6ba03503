using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

public enum InboxTab
{
    /// <summary>Owed by me as a person or as holder of a post.</summary>
    Mine,

    /// <summary>Open to everybody at my office's desk.</summary>
    Office,

    /// <summary>Closed by what I did.</summary>
    Done,
}

/// <summary>Reads one page of the actor's inbox: what is due first comes first, what was done last comes first.</summary>
/// <param name="After">Where the page before ended.</param>
[Requires(InboxPermissions.Read)]
public sealed record ReadInbox(InboxTab Tab, InboxCursor? After = null, int Take = 20) : IQuery<InboxPage>;

public sealed record InboxCursor(DateTimeOffset At, long WorkItemId);

public sealed record InboxPage(IReadOnlyList<InboxRow> Rows, InboxCursor? Next, int MineCount, int OfficeCount);

public sealed record InboxRow(
    long WorkItemId, string Process, string Step, RecordRef Record, DateTimeOffset OpenedAt, DateTimeOffset DueAt, DateTimeOffset? ClosedAt,
    int Reminders, Subject Subject);

internal sealed class ReadInboxHandler(
    IntranetDbContext db, CurrentActor current, InboxSummaries summaries, IEnumerable<ISubjectReader> readers)
    : IRequestHandler<ReadInbox, InboxPage>
{
    public async Task<InboxPage> Handle(ReadInbox request, CancellationToken cancellationToken)
    {
        var summary = await summaries.ReadAsync(cancellationToken);
        var items = request.Tab switch
        {
            InboxTab.Done => Done(request.After),
            InboxTab.Office => Open(MyWork.Office(db, current.Actor), request.After),
            InboxTab.Mine => Open(MyWork.Mine(db, current.Actor), request.After),
        };
        var page = await items.Take(request.Take + 1).ToListAsync(cancellationToken);
        var rows = await WithSubjectsAsync([.. page.Take(request.Take)], cancellationToken);
        var last = page.Count > request.Take ? page[request.Take - 1] : null;
        var next = last is null ? null : new InboxCursor(last.ClosedAt ?? last.DueAt, last.Id);
        return new InboxPage(rows, next, summary.Mine, summary.Office);
    }

    private IQueryable<WorkItem> Open(IQueryable<Owing> owed, InboxCursor? after) =>
        owed
            .Where(o => after == null || o.DueAt > after.At || (o.DueAt == after.At && o.WorkItemId > after.WorkItemId))
            .Join(db.Set<WorkItem>().AsNoTracking(), o => o.WorkItemId, w => w.Id, (_, w) => w)
            .OrderBy(w => w.DueAt).ThenBy(w => w.Id);

    private IQueryable<WorkItem> Done(InboxCursor? after) =>
        db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.ClosedByPersonId == current.Actor.PersonId && w.ClosedAt != null)
            .Where(w => after == null || w.ClosedAt < after.At || (w.ClosedAt == after.At && w.Id < after.WorkItemId))
            .OrderByDescending(w => w.ClosedAt).ThenByDescending(w => w.Id);

    private async Task<IReadOnlyList<InboxRow>> WithSubjectsAsync(IReadOnlyList<WorkItem> items, CancellationToken cancellationToken)
    {
        var subjects = await readers.ReadAllAsync(items.Select(w => new RecordRef(w.RecordType, w.RecordId)), cancellationToken);
        return
        [
            .. from item in items
               let record = new RecordRef(item.RecordType, item.RecordId)
               where subjects.ContainsKey(record)
               select new InboxRow(
                   item.Id, item.Process, item.Step, record, item.OpenedAt, item.DueAt, item.ClosedAt, item.Reminders, subjects[record]),
        ];
    }
}

internal static class SubjectReaders
{
    /// <summary>Reads the subjects of mixed records, one query for each type.</summary>
    public static async Task<Dictionary<RecordRef, Subject>> ReadAllAsync(
        this IEnumerable<ISubjectReader> readers, IEnumerable<RecordRef> records, CancellationToken cancellationToken)
    {
        var byType = readers.ToDictionary(r => r.RecordType, StringComparer.Ordinal);
        var found = new Dictionary<RecordRef, Subject>();
        foreach (var type in records.Distinct().GroupBy(r => r.Type))
            foreach (var (id, subject) in await byType[type.Key].ReadAsync([.. type.Select(r => r.Id)], cancellationToken))
                found.Add(new RecordRef(type.Key, id), subject);
        return found;
    }
}
