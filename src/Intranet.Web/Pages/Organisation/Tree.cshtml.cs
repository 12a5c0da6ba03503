using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>The agencies with their units below them.</summary>
public sealed class TreeModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<Branch> Roots { get; private set; } = [];

    public bool IsEmpty => Roots.Count == 0;

    public async Task OnGetAsync()
    {
        var nodes = await SendAsync(new Query());
        var units = nodes.ToLookup(n => n.ParentId);
        Roots = [.. units[null].Select(Grow)];

        Branch Grow(Node node) => new(node.Code, node.Name, [.. units[node.Id].Select(Grow)]);
    }

    public sealed record Branch(string Code, BilingualText Name, IReadOnlyList<Branch> Units);

    [Requires(OrganisationPermissions.View)]
    internal sealed record Query : IQuery<IReadOnlyList<Node>>;

    internal sealed record Node(long Id, long? ParentId, string Code, BilingualText Name);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, IReadOnlyList<Node>>
    {
        public async Task<IReadOnlyList<Node>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Precedence).ThenBy(a => a.Id)
                .Select(a => new Node(a.Id, a.ParentAgencyId, a.Code, new BilingualText(a.NameTh, a.NameEn)))
                .ToListAsync(cancellationToken);
    }
}
