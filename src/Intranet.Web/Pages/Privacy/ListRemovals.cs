using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>The deletion log, the last first. Of cases that the reader is kept from, nothing.</summary>
[Requires(PrivacyPermissions.Oversee)]
public sealed record ListRemovals(TypedNumber? Number, LogCursor? After) : IQuery<RemovalList>;

public sealed record RemovalList(IReadOnlyList<RemovalRow> Rows, LogCursor? Next);

/// <param name="Months">By which term; null where it went with the case that it went on as.</param>
public sealed record RemovalRow(
    long Id, DateTimeOffset At, ComplaintNumber Number, RemovalStage Stage, RetentionClass Class, int? Months, DateOnly? RuleFrom, int Values, int Files);

internal sealed class ListRemovalsHandler(IntranetDbContext db, CasesOverseen cases) : IRequestHandler<ListRemovals, RemovalList>
{
    private const int PageSize = 50;

    public async Task<RemovalList> Handle(ListRemovals request, CancellationToken cancellationToken)
    {
        var removals = db.Set<Removal>().AsNoTracking();
        if (request.After is { } after) removals = removals.Where(r => r.At < after.At || (r.At == after.At && r.Id < after.Id));
        var overseen = cases.All;
        if (request.Number is { } number) overseen = overseen.Where(c => c.Year == number.Year && c.Sequence == number.Sequence);
        var rows = await (
            from removal in removals
            join c in overseen on removal.ComplaintId equals c.Id
            join r in db.Set<RetentionRule>() on removal.RuleId equals (long?)r.Id into rules
            from rule in rules.DefaultIfEmpty()
            orderby removal.At descending, removal.Id descending
            select new RemovalRow(
                removal.Id, removal.At, new ComplaintNumber(c.Series, c.Sequence, c.Year), removal.Stage, removal.Class,
                rule == null ? null : removal.Stage == RemovalStage.Anonymise ? rule.AnonymiseMonths : rule.EraseMonths, rule == null ? null : rule.From, removal.Values, removal.Files))
            .Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new RemovalList(page, rows.Count > PageSize ? new LogCursor(page[^1].At, page[^1].Id) : null);
    }
}
