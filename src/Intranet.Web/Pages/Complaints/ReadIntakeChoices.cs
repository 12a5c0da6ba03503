using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What the form of a new case offers: the centres in which the actor works, categories, areas, agencies.</summary>
[Requires(ComplaintsPermissions.Register)]
public sealed record ReadIntakeChoices : IQuery<IntakeChoices>;

/// <param name="Agencies">Those that can be accused.</param>
public sealed record IntakeChoices(
    IReadOnlyList<IntakeChoices.Centre> Centres, IReadOnlyList<IntakeChoices.Category> Categories, IReadOnlyList<IntakeChoices.Area> Areas, IReadOnlyList<AgencyChoice> Agencies)
{
    public sealed record Centre(long AgencyId, BilingualText Name);

    /// <param name="Above">The name of the category above it.</param>
    /// <param name="Stop">What to tell instead of registering under it.</param>
    public sealed record Category(long Id, BilingualText Name, BilingualText? Above, DayCount Promise, BilingualText? Stop, IReadOnlyList<Question> Questions);

    public sealed record Question(long Id, BilingualText Text, QuestionKind Kind, bool IsRequired);

    public sealed record Area(long Id, string Code, BilingualText Name, IReadOnlyList<Part> Parts);

    public sealed record Part(long Id, string Code, string Name);

    /// <param name="code">Of a district or a subdistrict; whatever else is typed is no area.</param>
    public CasePlace PlaceOf(string? code, string? words)
    {
        foreach (var area in Areas)
        {
            if (area.Code == code) return new CasePlace(area.Id, null, words);
            if (area.Parts.FirstOrDefault(p => p.Code == code) is { } part) return new CasePlace(area.Id, part.Id, words);
        }

        return new CasePlace(null, null, words);
    }
}

internal sealed class ReadIntakeChoicesHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadIntakeChoices, IntakeChoices>
{
    private const int MostAgencies = 400;

    public async Task<IntakeChoices> Handle(ReadIntakeChoices request, CancellationToken cancellationToken)
    {
        var mine = current.Actor.Keys.Select(key => key.Parts).Where(p => ComplaintAccess.RegistrarRoles.Contains(p.Kind)).Select(p => p.Id).Distinct().ToList();
        var centres = await db.Set<Agency>().Where(a => mine.Contains(a.Id)).OrderBy(a => a.Precedence)
            .Select(a => new IntakeChoices.Centre(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
        var categories =
            from c in db.OfferedCategories()
            join p in db.Set<ComplaintCategory>() on c.ParentId equals (long?)p.Id into parents
            from parent in parents.DefaultIfEmpty()
            orderby parent == null ? c.Order : parent.Order, parent == null ? c.Code : parent.Code, parent == null ? 0 : 1, c.Order
            select new IntakeChoices.Category(
                c.Id, new BilingualText(c.NameTh, c.NameEn), parent == null ? null : new BilingualText(parent.NameTh, parent.NameEn), new DayCount(c.ReportDays, c.ReportUnit),
                c.StopTh == null ? null : new BilingualText(c.StopTh, c.StopEn!),
                c.Questions.Where(q => q.EndedOn == null).OrderBy(q => q.Id)
                    .Select(q => new IntakeChoices.Question(q.Id, new BilingualText(q.TextTh, q.TextEn), q.Kind, q.IsRequired)).ToList());
        var areas = await db.Set<District>().OrderBy(d => d.Code)
            .Select(d => new IntakeChoices.Area(
                d.Id, d.Code, new BilingualText(d.NameTh, d.NameEn),
                d.Subdistricts.OrderBy(s => s.Code).Select(s => new IntakeChoices.Part(s.Id, s.Code, s.NameTh)).ToList()))
            .AsSingleQuery().ToListAsync(cancellationToken);
        var agencies = await db.Set<Agency>().AsNoTracking().Where(a => !mine.Contains(a.Id)).OrderBy(a => a.Precedence).ThenBy(a => a.Id).Take(MostAgencies)
            .Select(a => new AgencyChoice(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
        return new IntakeChoices(centres, await categories.AsSingleQuery().ToListAsync(cancellationToken), areas, agencies);
    }
}
