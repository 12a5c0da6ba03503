using System.Text.Json;
using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>One line of a record's history; the event's name is the key of its text. Without a person, the system did it.</summary>
/// <param name="Paper">Which of the record's papers it is about.</param>
/// <param name="InPlaceOf">Who was away, if the person stood in for somebody.</param>
public sealed record HistoryLine(string EventName, DateTimeOffset At, BilingualText? By, string? Paper = null, BilingualText? InPlaceOf = null);

/// <summary>What a page shows of it.</summary>
/// <param name="Words">The texts of the area: "history." and the event's name.</param>
public sealed record HistoryView(IReadOnlyList<HistoryLine> Lines, IStringLocalizer Words);

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
            join absentee in db.Set<Person>() on context.OnBehalfOfPersonId equals absentee.Id into absentees
            from absentee in absentees.DefaultIfEmpty()
            orderby entry.Id descending
            select new
            {
                entry.EventName,
                entry.Payload,
                context.At,
                Th = person == null ? null : person.NameTh,
                En = person == null ? null : person.NameEn,
                AbsenteeTh = absentee == null ? null : absentee.NameTh,
                AbsenteeEn = absentee == null ? null : absentee.NameEn,
            };
        var found = (await lines.Take(Newest).ToListAsync(cancellationToken)).ConvertAll(l => (Line: l, PaperId: PaperOf(l.Payload)));
        var papers = await PapersAsync(record, [.. found.Select(f => f.PaperId).OfType<long>().Distinct()], cancellationToken);
        return [.. found.Select(f => new HistoryLine(
            f.Line.EventName, f.Line.At, f.Line.Th is null ? null : new BilingualText(f.Line.Th, f.Line.En!),
            f.PaperId is { } id ? papers.GetValueOrDefault(id) : null,
            f.Line.AbsenteeTh is null ? null : new BilingualText(f.Line.AbsenteeTh, f.Line.AbsenteeEn!)))];
    }

    // Events hold ids only; those about a paper name it so.
    private static long? PaperOf(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.TryGetProperty("AttachmentId", out var id) && id.TryGetInt64(out var number) ? number : null;
    }

    // Removed ones too: the row stays.
    private async Task<Dictionary<long, string>> PapersAsync(RecordRef record, List<long> ids, CancellationToken cancellationToken) =>
        ids.Count == 0
            ? []
            : await db.Set<FileAttachment>().AsNoTracking()
                .Where(a => a.RecordType == record.Type && a.RecordId == record.Id && ids.Contains(a.Id))
                .ToDictionaryAsync(a => a.Id, a => a.Title ?? a.Name, cancellationToken);
}
