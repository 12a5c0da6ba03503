using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Pages.Tasks;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration;

/// <summary>Work that nobody can do today (<see cref="NobodysWork"/>).</summary>
public sealed class UnresolvedModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<UnresolvedItem> Items { get; private set; } = [];

    public async Task OnGetAsync() => Items = await SendAsync(new ReadUnresolved());
}

[Requires(AdministrationPermissions.Administer)]
public sealed record ReadUnresolved : IQuery<IReadOnlyList<UnresolvedItem>>;

/// <param name="Addressees">Posts, people and offices that it is addressed to, or whoever has taken it on; there somebody can be appointed.</param>
public sealed record UnresolvedItem(long WorkItemId, string Process, string Step, RecordRef Record, DateTimeOffset DueAt, IReadOnlyList<KeyName> Addressees);

internal sealed class ReadUnresolvedHandler(IntranetDbContext db, KeyNames names, IBusinessClock clock)
    : IRequestHandler<ReadUnresolved, IReadOnlyList<UnresolvedItem>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<UnresolvedItem>> Handle(ReadUnresolved request, CancellationToken cancellationToken)
    {
        var found = await db.NobodysWorkOn(clock.Today).AsNoTracking()
            .OrderBy(w => w.DueAt).ThenBy(w => w.Id)
            .Take(Most)
            .Select(w => new
            {
                Item = w,
                Keys = w.Candidates.Where(c => c.Part == CandidatePart.Owner).Select(c => c.Principal).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var rows = found.ConvertAll(f => (
            f.Item, Keys: f.Item.ActualOwnerId is { } owner ? [PrincipalKey.Person(owner)] : f.Keys.ConvertAll(key => new PrincipalKey(key))));
        var named = await names.OfAsync(rows.SelectMany(r => r.Keys), cancellationToken);
        return rows.ConvertAll(r => new UnresolvedItem(
            r.Item.Id, r.Item.Process, r.Item.Step, r.Item.Record, r.Item.DueAt, [.. r.Keys.Select(key => named[key]).Where(name => name.Record is not null)]));
    }
}
