using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The cases that the actor may see, the last registered first.</summary>
/// <param name="Search">Words of the number, the title, the place, the tracking code: all of them, of any year. Without it, those of the year.</param>
[Requires(ComplaintsPermissions.View)]
public sealed record ListComplaints(string? Search, CaseNature? Nature, FiscalYear Year, ComplaintCursor? After) : IQuery<ComplaintList>
{
    /// <summary>Only those that stand so.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>Only those that the actor sees through.</summary>
    public bool IsMine { get; init; }
}

public sealed record ComplaintCursor(DateTimeOffset At, long Id);

/// <param name="Counts">How many of each nature are found.</param>
public sealed record ComplaintList(IReadOnlyList<ComplaintRow> Rows, ComplaintCursor? Next, IReadOnlyDictionary<CaseNature, int> Counts);

public sealed record ComplaintRow(
    long Id, ComplaintNumber Number, string Title, CaseNature Nature, BilingualText Category, IntakeChannel Channel, DateOnly ReceivedOn, DateTimeOffset RegisteredAt,
    BilingualText? District, Urgency Urgency, SecrecyClass Secrecy, bool IsRestricted, CaseStatus Status, BilingualText? Officer);

internal sealed class ListComplaintsHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ListComplaints, ComplaintList>
{
    private const int PageSize = 30;
    private const int MostWords = 6;

    public async Task<ComplaintList> Handle(ListComplaints request, CancellationToken cancellationToken)
    {
        var found = Found(request);
        var counts = await found.GroupBy(c => c.Nature).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

        var shown = request.Nature is { } nature ? found.Where(c => c.Nature == nature) : found;
        if (request.After is { } after) shown = shown.Where(c => c.RegisteredAt < after.At || (c.RegisteredAt == after.At && c.Id < after.Id));
        var rows = await Rows(shown.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(PageSize + 1)).ToListAsync(cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new ComplaintList(page, rows.Count > PageSize ? new ComplaintCursor(page[^1].RegisteredAt, page[^1].Id) : null, counts);
    }

    private IQueryable<Complaint> Found(ListComplaints request)
    {
        var complaints = db.Set<Complaint>().AsNoTracking();
        if (request.Status is { } status) complaints = complaints.Where(c => c.Status == status);
        if (request.IsMine) complaints = complaints.Where(c => c.OfficerId == current.Actor.PersonId);
        var words = ThaiText.Canonical(request.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        if (words.Count > 0) return words.Aggregate(complaints, (found, word) => found.Where(c => c.SearchText.Contains(word)));

        var (from, to) = (Bangkok.Instant(request.Year.Start, TimeOnly.MinValue), Bangkok.Instant(request.Year.End.AddDays(1), TimeOnly.MinValue));
        return complaints.Where(c => c.RegisteredAt >= from && c.RegisteredAt < to);
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
