using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>The holds in force, the last set first, of the cases of which the reader may know; and a case by its number, to hold it.</summary>
[Requires(PrivacyPermissions.Hold)]
public sealed record ListHolds(TypedNumber? Number, LogCursor? After) : IQuery<HoldList>;

/// <param name="Found">The cases with the number: each centre has one.</param>
public sealed record HoldList(IReadOnlyList<FoundCase> Found, IReadOnlyList<HoldRow> Rows, LogCursor? Next);

public sealed record FoundCase(long Id, ComplaintNumber Number, bool IsHeld);

public sealed record HoldRow(long Id, long ComplaintId, ComplaintNumber Number, string Reason, BilingualText? By, DateTimeOffset At);

internal sealed class ListHoldsHandler(IntranetDbContext db, CasesOverseen cases) : IRequestHandler<ListHolds, HoldList>
{
    private const int PageSize = 30;
    private const int MostFound = 10;

    public async Task<HoldList> Handle(ListHolds request, CancellationToken cancellationToken)
    {
        var holds = db.Set<LegalHold>().AsNoTracking().Where(h => h.ReleasedAt == null);
        if (request.After is { } after) holds = holds.Where(h => h.SetAt < after.At || (h.SetAt == after.At && h.Id < after.Id));
        var rows = await (
            from hold in holds
            join c in cases.All on hold.ComplaintId equals c.Id
            join p in db.Set<Person>() on hold.SetById equals (long?)p.Id into people
            from person in people.DefaultIfEmpty()
            orderby hold.SetAt descending, hold.Id descending
            select new HoldRow(
                hold.Id, c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), hold.Reason, person == null ? null : new BilingualText(person.NameTh, person.NameEn), hold.SetAt))
            .Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new HoldList(await FoundAsync(request.Number, cancellationToken), page, rows.Count > PageSize ? new LogCursor(page[^1].At, page[^1].Id) : null);
    }

    private async Task<IReadOnlyList<FoundCase>> FoundAsync(TypedNumber? number, CancellationToken cancellationToken) =>
        number is null
            ? []
            : await cases.All.AsNoTracking().Where(c => c.Year == number.Year && c.Sequence == number.Sequence).OrderBy(c => c.Id).Take(MostFound)
                .Select(c => new FoundCase(c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), db.Set<LegalHold>().Any(h => h.ComplaintId == c.Id && h.ReleasedAt == null)))
                .ToListAsync(cancellationToken);
}
