using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>How long cases of each class are kept: in force, to come, and what was.</summary>
[Requires(PrivacyPermissions.Schedule)]
public sealed record ReadSchedule : IQuery<ScheduleView>;

/// <param name="Rows">The latest first.</param>
public sealed record ScheduleView(DateOnly Today, IReadOnlyList<ScheduleRow> Rows)
{
    public IReadOnlyList<ScheduleRow> Of(RetentionClass retention) => [.. Rows.Where(r => r.Class == retention)];

    public ScheduleRow InForce(RetentionClass retention) => Rows.First(r => r.Class == retention && r.From <= Today && (r.To is null || r.To >= Today));
}

/// <param name="By">Null for what the application started with.</param>
public sealed record ScheduleRow(
    long RuleId, int Revision, RetentionClass Class, RetentionTerms Terms, string Basis, DateOnly From, DateOnly? To, BilingualText? By);

internal sealed class ReadScheduleHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadSchedule, ScheduleView>
{
    private const int Most = 200;

    public async Task<ScheduleView> Handle(ReadSchedule request, CancellationToken cancellationToken)
    {
        var rows =
            from rule in db.Set<RetentionRule>().AsNoTracking()
            join p in db.Set<Person>() on rule.ChangedById equals (long?)p.Id into people
            from person in people.DefaultIfEmpty()
            orderby rule.From descending, rule.Id
            select new ScheduleRow(
                rule.Id, rule.Revision, rule.Class, new RetentionTerms(rule.AnonymiseMonths, rule.EraseMonths), rule.Basis, rule.From, rule.To,
                person == null ? null : new BilingualText(person.NameTh, person.NameEn));
        return new ScheduleView(clock.Today, await rows.Take(Most).ToListAsync(cancellationToken));
    }
}
