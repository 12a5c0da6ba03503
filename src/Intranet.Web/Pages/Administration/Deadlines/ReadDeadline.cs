using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Pages.Administration.Ladders;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>One deadline: what is in force, what was and will be, who changed it, and the tasks that are due by it.</summary>
[Requires(AdministrationPermissions.Administer)]
public sealed record ReadDeadline(string Deadline) : IQuery<DeadlineView>;

/// <param name="Rows">The latest first.</param>
public sealed record DeadlineView(DateOnly Today, WorkingCalendar Calendar, IReadOnlyList<RuleUser> Users, IReadOnlyList<DeadlineSettingRow> Rows)
{
    public DeadlineSettingRow Newest => Rows[0];
}

public sealed record DeadlineSettingRow(long SettingId, int Revision, DeadlineRule Rule, DateOnly From, DateOnly? To, IReadOnlyList<RuleChanged> Changes);

internal sealed class ReadDeadlineHandler(IntranetDbContext db, ProcessCatalogue catalogue, WorkingCalendarReader calendars, IBusinessClock clock)
    : IRequestHandler<ReadDeadline, DeadlineView>
{
    private const int Most = 100;

    public async Task<DeadlineView> Handle(ReadDeadline request, CancellationToken cancellationToken)
    {
        var users = catalogue.UsersOfDeadline(request.Deadline);
        var settings = await db.Set<DeadlineSetting>().AsNoTracking().Where(d => d.Deadline == request.Deadline)
            .OrderByDescending(d => d.From).Take(Most).ToListAsync(cancellationToken);
        if (users.Count == 0 || settings.Count == 0) throw new RecordNotFound();

        var changes = await db.RuleChangesAsync(RecordTypes.Of<DeadlineSetting>(), settings.ConvertAll(d => d.Id), cancellationToken);
        return new DeadlineView(
            clock.Today, await calendars.ReadAsync(cancellationToken), users,
            settings.ConvertAll(d => new DeadlineSettingRow(d.Id, d.Revision, d.Rule, d.From, d.To, [.. changes[d.Id]])));
    }
}
