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

public sealed class AgenciesModel(IMediator mediator) : IntranetPage(mediator)
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgencyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public Result List { get; private set; } = null!;

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public async Task OnGetAsync() =>
        List = await SendAsync(new Query(Search ?? "", Kind, Math.Max(0, Skip)));

    public string LinkTo(AgencyKind? kind, int skip = 0) => QueryHelpers.AddQueryString(
        OrganisationLinks.Agencies,
        new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["kind"] = kind?.ToString(),
            ["skip"] = skip == 0 ? null : skip.ToString(CultureInfo.InvariantCulture),
        });

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(string Search, AgencyKind? Kind, int Skip) : IQuery<Result>;

    /// <param name="Counts">How many agencies of each kind the search finds.</param>
    public sealed record Result(IReadOnlyList<KindCount> Counts, IReadOnlyList<Row> Rows, bool HasMore)
    {
        public int Total => Counts.Sum(c => c.Count);
    }

    public sealed record KindCount(AgencyKind Kind, int Count);

    public sealed record Row(
        string Code, string NameTh, string NameEn, string ShortNameTh, string? MinistryTh, BilingualText? Parent, BilingualText? Supervisor,
        BilingualText? HeadTitle, List<PostHolder> Heads);

    internal sealed class Handler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = db.Set<Agency>().AsNoTracking().Matching(request.Search);
            var counts = await found.GroupBy(a => a.Kind).Select(g => new KindCount(g.Key, g.Count())).ToListAsync(cancellationToken);
            var rows = await Rows(request.Kind is { } kind ? found.Where(a => a.Kind == kind) : found)
                .Skip(request.Skip).Take(PageSize + 1).AsSingleQuery().ToListAsync(cancellationToken);
            return new Result([.. counts.OrderBy(c => c.Kind)], [.. rows.Take(PageSize)], rows.Count > PageSize);
        }

        private IQueryable<Row> Rows(IQueryable<Agency> agencies)
        {
            var holders = db.HoldersOn(clock.Today);
            return
                from agency in agencies
                join s in db.Set<Post>() on agency.SupervisorPostId equals s.Id into supervisors
                from supervisor in supervisors.DefaultIfEmpty()
                join h in db.Set<Post>().Where(p => p.IsHead) on agency.Id equals h.AgencyId into headPosts
                from head in headPosts.DefaultIfEmpty()
                join p in db.Set<Agency>() on agency.ParentAgencyId equals (long?)p.Id into parents
                from parent in parents.DefaultIfEmpty()
                orderby agency.Precedence, agency.Id
                select new Row(
                    agency.Code, agency.NameTh, agency.NameEn, agency.ShortNameTh, agency.MinistryTh,
                    parent == null ? null : new BilingualText(parent.NameTh, parent.NameEn),
                    supervisor == null ? null : new BilingualText(supervisor.TitleTh, supervisor.TitleEn),
                    head == null ? null : new BilingualText(head.TitleTh, head.TitleEn),
                    holders.Where(x => x.PostId == head.Id).OrderBy(x => x.Kind == HoldingKind.Acting).ToList());
        }
    }
}
