using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>Every reminder ladder: which tasks use it, and what it does.</summary>
public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<LadderRow> Ladders { get; private set; } = [];

    public async Task OnGetAsync() => Ladders = await SendAsync(new ReadLadders());

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadLadders : IQuery<IReadOnlyList<LadderRow>>;

    /// <param name="Rungs">Those in force today.</param>
    public sealed record LadderRow(string Ladder, IReadOnlyList<RuleUser> Users, IReadOnlyList<RungTerms> Rungs);

    internal sealed class ReadLaddersHandler(IntranetDbContext db, ProcessCatalogue catalogue, IBusinessClock clock)
        : IRequestHandler<ReadLadders, IReadOnlyList<LadderRow>>
    {
        public async Task<IReadOnlyList<LadderRow>> Handle(ReadLadders request, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var names = catalogue.All.SelectMany(d => d.AllTasks).Select(task => task.Ladder).Distinct().Order(StringComparer.Ordinal).ToList();
            var rules = await db.Set<ReminderRule>().AsNoTracking()
                .Where(r => names.Contains(r.Ladder) && r.From <= today && (r.To == null || r.To >= today))
                .OrderBy(r => r.Days).ThenBy(r => r.Level)
                .ToListAsync(cancellationToken);
            var rungs = rules.ToLookup(r => r.Ladder, r => r.Terms);
            return names.ConvertAll(name => new LadderRow(name, catalogue.UsersOfLadder(name), [.. rungs[name]]));
        }
    }
}
