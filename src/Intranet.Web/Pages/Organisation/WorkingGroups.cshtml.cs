using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class WorkingGroupsModel(IMediator mediator) : IntranetPage(mediator)
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public Result List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await SendAsync(new Query(Math.Max(0, Skip)));

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(int Skip) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<Row> Rows, bool HasMore);

    public sealed record Row(
        string Code, BilingualText Name, int Seats, string SecretariatCode, BilingualText Secretariat, string? OrderNumber);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var bodies =
                from body in db.Set<WorkingGroup>().AsNoTracking()
                join agency in db.Set<Agency>() on body.SecretariatAgencyId equals agency.Id
                orderby body.NameTh, body.Id
                select new Row(
                    body.Code, new BilingualText(body.NameTh, body.NameEn), body.Members.Count,
                    agency.Code, new BilingualText(agency.NameTh, agency.NameEn), body.OrderNumber);
            var rows = await bodies.Skip(request.Skip).Take(PageSize + 1).ToListAsync(cancellationToken);
            return new Result([.. rows.Take(PageSize)], rows.Count > PageSize);
        }
    }
}
