using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>How long each kind of task may take: the deadlines that processes ask for by name.</summary>
public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<DeadlineRow> Deadlines { get; private set; } = [];

    public async Task OnGetAsync() => Deadlines = await SendAsync(new ReadDeadlines());

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadDeadlines : IQuery<IReadOnlyList<DeadlineRow>>;

    /// <param name="Rule">In force today.</param>
    public sealed record DeadlineRow(string Deadline, IReadOnlyList<RuleUser> Users, DeadlineRule Rule);

    internal sealed class ReadDeadlinesHandler(IntranetDbContext db, ProcessCatalogue catalogue, IBusinessClock clock)
        : IRequestHandler<ReadDeadlines, IReadOnlyList<DeadlineRow>>
    {
        public async Task<IReadOnlyList<DeadlineRow>> Handle(ReadDeadlines request, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var names = catalogue.All.SelectMany(d => d.AllTasks).Select(task => task.Deadline).OfType<string>().Distinct().ToList();
            var settings = await db.Set<DeadlineSetting>().AsNoTracking()
                .Where(d => names.Contains(d.Deadline) && d.From <= today && (d.To == null || d.To >= today))
                .OrderBy(d => d.Deadline)
                .ToListAsync(cancellationToken);
            return settings.ConvertAll(d => new DeadlineRow(d.Deadline, catalogue.UsersOfDeadline(d.Deadline), d.Rule));
        }
    }
}
