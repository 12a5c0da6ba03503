using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <summary>
/// Every promise that is open in the province, of whatever source: what stands on the governor's list, then the rest, what was due
/// first comes first.
/// </summary>
/// <param name="AgencyId">Only what this agency and its parts owe.</param>
/// <param name="IsRaised">Only the governor's list.</param>
/// <param name="After">Where the page before ended.</param>
[Requires(InboxPermissions.Oversee)]
public sealed record ReadLedger(long? AgencyId, bool IsLate, LedgerCursor? After, bool IsRaised = false) : IQuery<Ledger>;

/// <param name="IsRaised">Whether it was still in the governor's list.</param>
public sealed record LedgerCursor(bool IsRaised, DateTimeOffset DueAt, long WorkItemId);

public sealed record Ledger(IReadOnlyList<LedgerRow> Rows, LedgerCursor? Next, int Open, int Late, int Raised, IReadOnlyList<LedgerAgency> Agencies);

/// <param name="Subject">Null if the actor may not see the record.</param>
public sealed record LedgerRow(
    long Id, string Process, string Step, RecordRef Record, DateTimeOffset DueAt, DateTimeOffset? RaisedAt, int Reminders, BilingualText? Owner, IReadOnlyList<KeyName> OwedBy, Subject? Subject);

public sealed record LedgerAgency(long Id, BilingualText Name);

internal sealed class ReadLedgerHandler(
    IntranetDbContext db, CurrentActor current, Offices offices, IEnumerable<ISubjectReader> subjects, KeyNames names, IBusinessClock clock)
    : IRequestHandler<ReadLedger, Ledger>
{
    private const int Shown = 30;
    private const int MostAgencies = 300;

    public async Task<Ledger> Handle(ReadLedger request, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var open = await OpenAsync(request.AgencyId, cancellationToken);
        var rows = await PageAsync(request.IsLate ? open.Where(w => w.DueAt < now) : open, request, cancellationToken);
        var shown = rows.Take(Shown).ToList();
        var agencies = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.NameTh).Take(MostAgencies)
            .Select(a => new LedgerAgency(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
        return new Ledger(
            shown, rows.Count > Shown ? new LedgerCursor(shown[^1].RaisedAt is not null, shown[^1].DueAt, shown[^1].Id) : null,
            await open.CountAsync(cancellationToken), await open.CountAsync(w => w.DueAt < now, cancellationToken),
            await open.CountAsync(w => w.RaisedAt != null, cancellationToken), agencies);
    }

    // Two lists, one after the other, so that each is read along its index.
    private async Task<List<LedgerRow>> PageAsync(IQueryable<WorkItem> open, ReadLedger request, CancellationToken cancellationToken)
    {
        var rows = request.After is { IsRaised: false }
            ? []
            : await RowsAsync(After(open.Where(w => w.RaisedAt != null), request.After).Take(Shown + 1), cancellationToken);
        if (request.IsRaised || rows.Count > Shown) return rows;

        var rest = After(open.Where(w => w.RaisedAt == null), request.After is { IsRaised: false } after ? after : null);
        rows.AddRange(await RowsAsync(rest.Take(Shown + 1 - rows.Count), cancellationToken));
        return rows;
    }

    private static IQueryable<WorkItem> After(IQueryable<WorkItem> items, LedgerCursor? after) =>
        items
            .Where(w => after == null || w.DueAt > after.DueAt || (w.DueAt == after.DueAt && w.Id > after.WorkItemId))
            .OrderBy(w => w.DueAt).ThenBy(w => w.Id);

    private async Task<IQueryable<WorkItem>> OpenAsync(long? agencyId, CancellationToken cancellationToken)
    {
        var (excluding, parts) = (db.Excluding(current.KeyValues), db.Set<WorkItemCandidate>());
        var open = db.Set<WorkItem>().AsNoTracking().Where(w => w.ClosedAt == null && !excluding.Any(c => c.WorkItemId == w.Id));
        if (agencyId is not { } agency) return open;

        var keys = (await offices.KeysOfAsync(agency, cancellationToken)).Order(StringComparer.Ordinal).ToArray();
        return open.Where(w => parts.Any(c => c.WorkItemId == w.Id && c.Part != CandidatePart.Excluded && keys.Contains(c.Principal)));
    }

    private async Task<List<LedgerRow>> RowsAsync(IQueryable<WorkItem> page, CancellationToken cancellationToken)
    {
        var rows = await page
            .Select(w => new
            {
                Item = w,
                Owner = db.Set<Person>().Where(p => p.Id == w.ActualOwnerId).Select(p => new { p.NameTh, p.NameEn }).FirstOrDefault(),
                Keys = w.Candidates.Where(c => c.Part == CandidatePart.Owner).OrderBy(c => c.Principal).Select(c => c.Principal).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var named = await names.OfAsync(rows.SelectMany(r => r.Keys).Select(key => new PrincipalKey(key)), cancellationToken);
        var about = await subjects.ReadAllAsync(rows.Select(r => r.Item.Record), cancellationToken);
        return rows.ConvertAll(r => new LedgerRow(
            r.Item.Id, r.Item.Process, r.Item.Step, r.Item.Record, r.Item.DueAt, r.Item.RaisedAt, r.Item.Reminders,
            r.Owner is { } owner ? new BilingualText(owner.NameTh, owner.NameEn) : null, [.. r.Keys.Select(key => named[new PrincipalKey(key)])],
            about.GetValueOrDefault(r.Item.Record)));
    }
}
