using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the form of a meeting lets choose.</summary>
[Requires(MeetingsPermissions.Arrange)]
public sealed record ReadFormChoices : IQuery<FormChoices>;

/// <param name="Mine">The bodies whose secretariat the actor belongs to.</param>
/// <param name="All">The bodies that can meet together with one of them.</param>
public sealed record FormChoices(
    IReadOnlyList<FormChoices.Group> Mine, IReadOnlyList<FormChoices.Group> All, IReadOnlyList<FormChoices.Skeleton> Skeletons)
{
    public sealed record Group(long Id, BilingualText Name, long SecretariatAgencyId);

    public sealed record Skeleton(string Code, BilingualText Name);
}

internal sealed class ReadFormChoicesHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadFormChoices, FormChoices>
{
    public async Task<FormChoices> Handle(ReadFormChoices request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var groups = await db.Set<WorkingGroup>().AsNoTracking()
            .Where(g => g.To == null || g.To >= today)
            .OrderBy(g => g.NameTh)
            .Select(g => new FormChoices.Group(g.Id, new BilingualText(g.NameTh, g.NameEn), g.SecretariatAgencyId))
            .ToListAsync(cancellationToken);
        var skeletons = await db.SkeletonsOn(today)
            .OrderBy(s => s.Code)
            .Select(s => new FormChoices.Skeleton(s.Code, new BilingualText(s.NameTh, s.NameEn)))
            .ToListAsync(cancellationToken);
        return new FormChoices(
            groups.FindAll(g => current.Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, g.SecretariatAgencyId))), groups, skeletons);
    }
}

/// <summary>The number that each body's next counted meeting gets if it is held on the day, as it is written: "4/2569".</summary>
[Requires(MeetingsPermissions.Arrange)]
public sealed record ReadNextNumbers(IReadOnlyList<long> BodyIds, DateOnly Day) : IQuery<IReadOnlyDictionary<long, string>>;

internal sealed class ReadNextNumbersHandler(IntranetDbContext db) : IRequestHandler<ReadNextNumbers, IReadOnlyDictionary<long, string>>
{
    public async Task<IReadOnlyDictionary<long, string>> Handle(ReadNextNumbers request, CancellationToken cancellationToken)
    {
        if (request.BodyIds.Count == 0) return new Dictionary<long, string>();
        var calendarYear = MeetingBody.YearOf(NumberingRule.CalendarYear, request.Day);
        var fiscalYear = MeetingBody.YearOf(NumberingRule.FiscalYear, request.Day);
        var last = await db.Set<WorkingGroup>().AsNoTracking()
            .Where(g => request.BodyIds.Contains(g.Id))
            .Select(g => new
            {
                g.Id,
                g.Numbering,
                Number = db.Set<MeetingBody>()
                    .Where(b => b.WorkingGroupId == g.Id
                        && b.Year == (g.Numbering == NumberingRule.CalendarYear ? calendarYear : g.Numbering == NumberingRule.FiscalYear ? fiscalYear : 0))
                    .Max(b => b.Number),
            })
            .ToListAsync(cancellationToken);
        return last.ToDictionary(x => x.Id, x => MeetingBody.Text((x.Number ?? 0) + 1, MeetingBody.YearOf(x.Numbering, request.Day))!);
    }
}
