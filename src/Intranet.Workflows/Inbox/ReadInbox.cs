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

    /// <summary>What I delegated, or put aside.</summary>
    Waiting,

    /// <summary>Closed by what I did.</summary>
    Done,
}

/// <summary>Reads one page of the actor's inbox: what is urgent comes first, then what is due first; of what is done, the last.</summary>
/// <param name="After">Where the page before ended.</param>
[Requires(InboxPermissions.Read)]
public sealed record ReadInbox(InboxTab Tab, InboxCursor? After = null, int Take = 20) : IQuery<InboxPage>;

/// <param name="Priority">Of no account for what is done.</param>
public sealed record InboxCursor(int Priority, DateTimeOffset At, long WorkItemId);

public sealed record InboxPage(IReadOnlyList<InboxRow> Rows, InboxCursor? Next, InboxSummary Counts);

/// <param name="FollowUpOn">When the actor wants to look at it again.</param>
/// <param name="Owner">Who has taken it on.</param>
public sealed record InboxRow(
    long WorkItemId, int Revision, string Process, string Step, RecordRef Record, WorkItemStatus Status, int Priority, DateTimeOffset OpenedAt, DateTimeOffset DueAt,
    DateTimeOffset? ClosedAt, int Reminders, DateOnly? FollowUpOn, BilingualText? Owner, Subject Subject);

internal sealed class ReadInboxHandler(
    IntranetDbContext db, CurrentActor current, InboxSummaries summaries, IEnumerable<ISubjectReader> readers)
    : IRequestHandler<ReadInbox, InboxPage>
{
    public async Task<InboxPage> Handle(ReadInbox request, CancellationToken cancellationToken)
    {
        var items = request.Tab switch
        {
            InboxTab.Done => Done(request.After),
            InboxTab.Office => Open(MyWork.Office(db, current.Actor), request.After),
            InboxTab.Waiting => Open(MyWork.Waiting(db, current.Actor), request.After),
            InboxTab.Mine => Open(MyWork.Mine(db, current.Actor), request.After),
        };
        var page = await WithWhatIsMine(items.Take(request.Take + 1)).ToListAsync(cancellationToken);
        var rows = await WithSubjectsAsync([.. page.Take(request.Take)], cancellationToken);
        var last = page.Count > request.Take ? page[request.Take - 1].Item : null;
        var next = last is null ? null : new InboxCursor(last.Priority, last.ClosedAt ?? last.DueAt, last.Id);
        return new InboxPage(rows, next, await summaries.ReadAsync(cancellationToken));
    }

    private IQueryable<WorkItem> Open(IQueryable<Owing> owed, InboxCursor? after) =>
        owed
            .Where(o => after == null || o.Priority < after.Priority || (o.Priority == after.Priority
                && (o.DueAt > after.At || (o.DueAt == after.At && o.WorkItemId > after.WorkItemId))))
            .Join(db.Set<WorkItem>().AsNoTracking(), o => o.WorkItemId, w => w.Id, (_, w) => w)
            .OrderByDescending(w => w.Priority).ThenBy(w => w.DueAt).ThenBy(w => w.Id);

    private IQueryable<WorkItem> Done(InboxCursor? after) =>
        db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.ClosedByPersonId == current.Actor.PersonId && w.ClosedAt != null)
            .Where(w => after == null || w.ClosedAt < after.At || (w.ClosedAt == after.At && w.Id < after.WorkItemId))
            .OrderByDescending(w => w.ClosedAt).ThenByDescending(w => w.Id);

    private IQueryable<Found> WithWhatIsMine(IQueryable<WorkItem> items) =>
        items.Select(w => new Found
        {
            Item = w,
            FollowUpOn = db.Set<FollowUp>().Where(f => f.WorkItemId == w.Id && f.PersonId == current.Actor.PersonId).Select(f => (DateOnly?)f.On).FirstOrDefault(),
            OwnerTh = db.Set<Person>().Where(p => p.Id == w.ActualOwnerId).Select(p => p.NameTh).FirstOrDefault(),
            OwnerEn = db.Set<Person>().Where(p => p.Id == w.ActualOwnerId).Select(p => p.NameEn).FirstOrDefault(),
        });

    private async Task<IReadOnlyList<InboxRow>> WithSubjectsAsync(IReadOnlyList<Found> found, CancellationToken cancellationToken)
    {
        var subjects = await readers.ReadAllAsync(found.Select(f => f.Item.Record), cancellationToken);
        return
        [
            .. from f in found
               let item = f.Item
               where subjects.ContainsKey(item.Record)
               let owner = f.OwnerTh is null ? (BilingualText?)null : new BilingualText(f.OwnerTh, f.OwnerEn!)
               select new InboxRow(
                   item.Id, item.Revision, item.Process, item.Step, item.Record, item.Status, item.Priority, item.OpenedAt, item.DueAt, item.ClosedAt, item.Reminders,
                   f.FollowUpOn, owner, subjects[item.Record]),
        ];
    }

    private sealed class Found
    {
        public required WorkItem Item { get; init; }

        public DateOnly? FollowUpOn { get; init; }

        public string? OwnerTh { get; init; }

        public string? OwnerEn { get; init; }
    }
}

public static class SubjectReaders
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
