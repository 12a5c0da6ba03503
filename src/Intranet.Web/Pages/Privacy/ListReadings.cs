using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>The access log: who read which personal data of which case, the last first. Of cases that the reader is kept from, nothing.</summary>
/// <param name="Reader">Words of the name of whoever read it.</param>
[Requires(PrivacyPermissions.Oversee)]
public sealed record ListReadings(DateOnly? From, DateOnly? To, string? Reader, TypedNumber? Number, LogCursor? After) : IQuery<ReadingList>
{
    public const int PageSize = 50;

    /// <summary>At most so many rows.</summary>
    public int Most { get; init; } = PageSize;
}

public sealed record ReadingList(IReadOnlyList<ReadingRow> Rows, LogCursor? Next);

/// <param name="Field">The sealed value that was revealed; null where it was something else.</param>
/// <param name="Kind">What was read otherwise.</param>
/// <param name="Reason">What the reader gave as the reason, where one is asked for.</param>
public sealed record ReadingRow(
    DateTimeOffset At, long Id, ComplaintNumber Number, IdentityField? Field, CaseReadingKind? Kind, BilingualText? Reader, BilingualText? Agency, string? Reason)
{
    /// <summary>The key of its text.</summary>
    public string What => Field?.ToString() ?? Kind!.Value.ToString();
}

internal sealed class ListReadingsHandler(IntranetDbContext db, CasesOverseen cases) : IRequestHandler<ListReadings, ReadingList>
{
    private const int MostWords = 4;

    public async Task<ReadingList> Handle(ListReadings request, CancellationToken cancellationToken)
    {
        // Two tables in one order: the first page of both together is among the first pages of each.
        var reveals = db.Set<IdentityReveal>().AsNoTracking().Select(r => new Read { At = r.At, Id = r.Id, ComplaintId = r.ComplaintId, PersonId = r.PersonId, Field = r.Field, Reason = r.Reason });
        var readings = db.Set<CaseReading>().AsNoTracking().Select(r => new Read { At = r.At, Id = r.Id, ComplaintId = r.ComplaintId, PersonId = r.PersonId, Kind = r.Kind });
        List<ReadingRow> rows = [.. await RowsAsync(reveals, request, cancellationToken), .. await RowsAsync(readings, request, cancellationToken)];
        rows = [.. rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Id)];
        var page = rows.Take(request.Most).ToList();
        return new ReadingList(page, rows.Count > request.Most ? new LogCursor(page[^1].At, page[^1].Id) : null);
    }

    private async Task<List<ReadingRow>> RowsAsync(IQueryable<Read> reads, ListReadings request, CancellationToken cancellationToken)
    {
        if (request.From is { } first)
        {
            var from = Bangkok.Instant(first, TimeOnly.MinValue);
            reads = reads.Where(r => r.At >= from);
        }

        if (request.To is { } last)
        {
            var to = Bangkok.Instant(last.AddDays(1), TimeOnly.MinValue);
            reads = reads.Where(r => r.At < to);
        }

        if (request.After is { } after) reads = reads.Where(r => r.At < after.At || (r.At == after.At && r.Id < after.Id));
        var overseen = cases.All;
        if (request.Number is { } number) overseen = overseen.Where(c => c.Year == number.Year && c.Sequence == number.Sequence);
        var people = ThaiText.Canonical(request.Reader ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)
            .Aggregate(db.Set<Person>().AsQueryable(), (found, word) => found.Where(p => p.SearchText.Contains(word) || p.NameTh.Contains(word)));
        if (!string.IsNullOrWhiteSpace(request.Reader)) reads = reads.Where(r => people.Any(p => p.Id == r.PersonId));
        return await (
            from read in reads
            join c in overseen on read.ComplaintId equals c.Id
            join p in db.Set<Person>() on read.PersonId equals (long?)p.Id into readers
            from person in readers.DefaultIfEmpty()
            join a in db.Set<Agency>() on person.AgencyId equals (long?)a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            orderby read.At descending, read.Id descending
            select new ReadingRow(
                read.At, read.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), read.Field, read.Kind,
                person == null ? null : new BilingualText(person.NameTh, person.NameEn), agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn), read.Reason))
            .Take(request.Most + 1).ToListAsync(cancellationToken);
    }

    private sealed class Read
    {
        public DateTimeOffset At { get; init; }

        public long Id { get; init; }

        public long ComplaintId { get; init; }

        public long? PersonId { get; init; }

        public IdentityField? Field { get; init; }

        public CaseReadingKind? Kind { get; init; }

        public string? Reason { get; init; }
    }
}
