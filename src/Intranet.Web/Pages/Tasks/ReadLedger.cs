using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <summary>Every promise that is open in the province, of whatever source, what was due first comes first.</summary>
/// <param name="AgencyId">Only what this agency and its parts owe.</param>
/// <param name="After">Where the page before ended.</param>
[Requires(InboxPermissions.Oversee)]
public sealed record ReadLedger(long? AgencyId, bool IsLate, LedgerCursor? After) : IQuery<Ledger>;

public sealed record LedgerCursor(DateTimeOffset DueAt, long WorkItemId);

public sealed record Ledger(IReadOnlyList<LedgerRow> Rows, LedgerCursor? Next, int Open, int Late, IReadOnlyList<LedgerAgency> Agencies);

/// <param name="Subject">Null if the actor may not see the record.</param>
public sealed record LedgerRow(
    long Id, string Process, string Step, RecordRef Record, DateTimeOffset DueAt, int Reminders, BilingualText? Owner, IReadOnlyList<KeyName> OwedBy, Subject? Subject);

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
        var page = open
            .Where(w => !request.IsLate || w.DueAt < now)
            .Where(w => request.After == null || w.DueAt > request.After.DueAt || (w.DueAt == request.After.DueAt && w.Id > request.After.WorkItemId))
            .OrderBy(w => w.DueAt).ThenBy(w => w.Id)
            .Take(Shown + 1);
        var rows = await RowsAsync(page, cancellationToken);
        var shown = rows.Take(Shown).ToList();
        var agencies = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.NameTh).Take(MostAgencies)
            .Select(a => new LedgerAgency(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
        return new Ledger(
            shown, rows.Count > Shown ? new LedgerCursor(shown[^1].DueAt, shown[^1].Id) : null,
            await open.CountAsync(cancellationToken), await open.CountAsync(w => w.DueAt < now, cancellationToken), agencies);
    }

    private async Task<IQueryable<WorkItem>> OpenAsync(long? agencyId, CancellationToken cancellationToken)
    {
        var (mine, parts) = (current.KeyValues, db.Set<WorkItemCandidate>());
        var open = db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.ClosedAt == null && !parts.Any(c => c.WorkItemId == w.Id && c.Part == CandidatePart.Excluded && mine.Contains(c.Principal)));
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
        var keys = rows.SelectMany(r => r.Keys).Distinct().ToList();
        var named = keys.Zip(await names.OfAsync(keys.Select(key => new PrincipalKey(key)), cancellationToken)).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal);
        var about = await subjects.ReadAllAsync(rows.Select(r => r.Item.Record), cancellationToken);
        return rows.ConvertAll(r => new LedgerRow(
            r.Item.Id, r.Item.Process, r.Item.Step, r.Item.Record, r.Item.DueAt, r.Item.Reminders,
            r.Owner is { } owner ? new BilingualText(owner.NameTh, owner.NameEn) : null, [.. r.Keys.Select(key => named[key])],
            about.GetValueOrDefault(r.Item.Record)));
    }
}
