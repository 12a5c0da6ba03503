using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The cases that the actor may see, the last registered first.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ListComplaints(CaseFilter Filter, ComplaintCursor? After) : IQuery<ComplaintList>;

public sealed record ComplaintCursor(DateTimeOffset At, long Id);

/// <param name="Counts">How many of each nature are found.</param>
public sealed record ComplaintList(IReadOnlyList<ComplaintRow> Rows, ComplaintCursor? Next, IReadOnlyDictionary<CaseNature, int> Counts);

public sealed record ComplaintRow(
    long Id, ComplaintNumber Number, string Title, CaseNature Nature, BilingualText Category, IntakeChannel Channel, DateOnly ReceivedOn, DateTimeOffset RegisteredAt,
    BilingualText? District, Urgency Urgency, SecrecyClass Secrecy, bool IsRestricted, CaseStatus Status, BilingualText? Officer);

internal sealed class ListComplaintsHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ListComplaints, ComplaintList>
{
    private const int PageSize = 30;

    public async Task<ComplaintList> Handle(ListComplaints request, CancellationToken cancellationToken)
    {
        var counts = await request.Filter.OfAnyNature(db, clock.Today).GroupBy(c => c.Nature).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

        var shown = request.Filter.Of(db, clock.Today);
        if (request.After is { } after) shown = shown.Where(c => c.RegisteredAt < after.At || (c.RegisteredAt == after.At && c.Id < after.Id));
        var rows = await Rows(shown.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(PageSize + 1)).ToListAsync(cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new ComplaintList(page, rows.Count > PageSize ? new ComplaintCursor(page[^1].RegisteredAt, page[^1].Id) : null, counts);
    }

    private IQueryable<ComplaintRow> Rows(IQueryable<Complaint> complaints) =>
        from c in complaints
        join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
        join d in db.Set<District>() on c.DistrictId equals (long?)d.Id into districts
        from district in districts.DefaultIfEmpty()
        join p in db.Set<Person>() on c.OfficerId equals (long?)p.Id into people
        from officer in people.DefaultIfEmpty()
        orderby c.RegisteredAt descending, c.Id descending
        select new ComplaintRow(
            c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Title, c.Nature, new BilingualText(category.NameTh, category.NameEn), c.Channel, c.ReceivedOn, c.RegisteredAt,
            district == null ? null : new BilingualText(district.NameTh, district.NameEn), c.Urgency, c.Secrecy, c.IsRestricted, c.Status,
            officer == null ? null : new BilingualText(officer.NameTh, officer.NameEn));
}
