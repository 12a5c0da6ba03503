using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class HolidaysModel(IMediator mediator) : IntranetPage(mediator)
{
    /// <summary>The fiscal year to show, Buddhist era; this one unless asked.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public Result List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await SendAsync(new Query(Year));

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(int? Year) : IQuery<Result>;

    /// <param name="Year">The year that is shown.</param>
    /// <param name="Years">The years of which holidays are known, and the present one.</param>
    /// <param name="KnownUntil">The last known holiday; null if none is known.</param>
    public sealed record Result(FiscalYear Year, IReadOnlyList<FiscalYear> Years, DateOnly? KnownUntil, IReadOnlyList<Row> Rows);

    public sealed record Row(long Id, DateOnly Date, string NameTh, string? NameEn, HolidayKind Kind, string? Source);

    internal sealed class Handler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var dates = await db.Set<Holiday>().Select(h => h.Date).ToListAsync(cancellationToken);
            var present = FiscalYear.Of(clock.Today);
            var years = dates.Select(FiscalYear.Of).Append(present).Distinct().OrderBy(y => y.Number).ToList();
            var year = years.Find(y => y.Number == request.Year) is { Number: > 0 } asked ? asked : present;

            var (start, end) = (year.Start, year.End);
            var rows = await db.Set<Holiday>().AsNoTracking()
                .Where(h => h.Date >= start && h.Date <= end)
                .OrderBy(h => h.Date)
                .Select(h => new Row(h.Id, h.Date, h.NameTh, h.NameEn, h.Kind, h.Source))
                .ToListAsync(cancellationToken);
            return new Result(year, years, dates.Count == 0 ? null : dates.Max(), rows);
        }
    }
}
