using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Shared;

/// <summary>One line of a record's history; the event's name is the key of its text. Without a person, the system did it.</summary>
public sealed record HistoryLine(string EventName, DateTimeOffset At, BilingualText? By);

/// <summary>Reads what happened to a record from the audit trail. The caller has loaded the record and so may see it.</summary>
public sealed class RecordHistory(IntranetDbContext db)
{
    private const int Newest = 50;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(RecordRef record, CancellationToken cancellationToken)
    {
        var lines =
            from entry in db.Set<AuditEntry>().AsNoTracking()
            where entry.RecordType == record.Type && entry.RecordId == record.Id
            join context in db.Set<ProcessContext>() on entry.ContextId equals context.Id
            join person in db.Set<Person>() on context.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby entry.Id descending
            select new { entry.EventName, context.At, Th = person == null ? null : person.NameTh, En = person == null ? null : person.NameEn };
        return [.. (await lines.Take(Newest).ToListAsync(cancellationToken))
            .Select(l => new HistoryLine(l.EventName, l.At, l.Th is null ? null : new BilingualText(l.Th, l.En!)))];
    }
}
