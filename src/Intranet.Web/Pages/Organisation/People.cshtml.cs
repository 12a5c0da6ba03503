using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class PeopleModel(IMediator mediator) : IntranetPage(mediator)
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public Result List { get; private set; } = null!;

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public async Task OnGetAsync() => List = await SendAsync(new Query(Search ?? "", Math.Max(0, Skip)));

    public string LinkToMore() => QueryHelpers.AddQueryString(OrganisationLinks.People, new Dictionary<string, string?>
    {
        ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
        ["skip"] = (Math.Max(0, Skip) + PageSize).ToString(CultureInfo.InvariantCulture),
    });

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(string Search, int Skip) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<Row> Rows, bool HasMore);

    public sealed record Row(long Id, BilingualText Name, BilingualText Position, BilingualText? Agency);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var people =
                from person in db.Set<Person>().AsNoTracking().Matching(request.Search)
                join a in db.Set<Agency>() on person.AgencyId equals (long?)a.Id into agencies
                from agency in agencies.DefaultIfEmpty()
                orderby agency == null ? int.MaxValue : agency.Precedence, person.Precedence, person.Id
                select new Row(
                    person.Id, new BilingualText(person.NameTh, person.NameEn), new BilingualText(person.PositionTh, person.PositionEn),
                    agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn));
            var rows = await people.Skip(request.Skip).Take(PageSize + 1).ToListAsync(cancellationToken);
            return new Result([.. rows.Take(PageSize)], rows.Count > PageSize);
        }
    }
}
