using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>The absences that are not over: the actor's and those in which they stand in, and those of the office at whose desk they are.</summary>
[Requires(OrganisationPermissions.View)]
public sealed record ReadAbsences : IQuery<AbsenceLists>;

/// <param name="Colleagues">For whom the desk can enter one.</param>
internal sealed record AbsenceList(IReadOnlyList<AbsenceRow> Rows, IReadOnlyList<Choice> Colleagues);

public sealed class AbsenceLists
{
    public required IReadOnlyList<AbsenceRow> Mine { get; init; }

    /// <summary>Null for whoever is at no desk.</summary>
    internal AbsenceList? Office { get; init; }
}

/// <param name="Substitute">Null if nobody stands in.</param>
public sealed record AbsenceRow(
    long Id, long PersonId, BilingualText Person, AbsenceKind Kind, DateOnly From, DateOnly To, BilingualText? Substitute, bool IsNow);

internal sealed class ReadAbsencesHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadAbsences, AbsenceLists>
{
    private const int Most = 200;

    public async Task<AbsenceLists> Handle(ReadAbsences request, CancellationToken cancellationToken)
    {
        var me = current.Actor.PersonId;
        return new AbsenceLists
        {
            Mine = await RowsAsync(a => a.Where(x => x.PersonId == me || x.SubstitutePersonId == me), cancellationToken),
            Office = await OfficeAsync(cancellationToken),
        };
    }

    private async Task<AbsenceList?> OfficeAsync(CancellationToken cancellationToken)
    {
        var desks = current.Actor.Keys.Select(k => k.DeskId).OfType<long>().ToList();
        var isAdministrator = current.Actor.May(OrganisationPermissions.Manage);
        if (desks.Count == 0 && !isAdministrator) return null;

        var people = db.Set<Person>().AsNoTracking().Where(p => p.AgencyId != null && desks.Contains(p.AgencyId.Value));
        return new AbsenceList(
            await RowsAsync(a => isAdministrator ? a : a.Where(x => people.Any(p => p.Id == x.PersonId)), cancellationToken),
            await people.Where(p => db.Set<Domain.Accounts.Account>().Any(a => a.PersonId == p.Id))
                .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)
                .Select(p => new Choice(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
                .ToListAsync(cancellationToken));
    }

    private Task<List<AbsenceRow>> RowsAsync(Func<IQueryable<Absence>, IQueryable<Absence>> which, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var rows =
            from a in which(db.Set<Absence>().AsNoTracking().Where(a => a.To >= today && a.To >= a.From))
            join p in db.Set<Person>() on a.PersonId equals p.Id
            join s in db.Set<Person>() on a.SubstitutePersonId equals s.Id into substitutes
            from s in substitutes.DefaultIfEmpty()
            orderby a.From, a.Id
            select new AbsenceRow(
                a.Id, a.PersonId, new BilingualText(p.NameTh, p.NameEn), a.Kind, a.From, a.To,
                s == null ? null : new BilingualText(s.NameTh, s.NameEn), a.From <= today);
        return rows.Take(Most).ToListAsync(cancellationToken);
    }
}

/// <summary>What the form of somebody's absence offers, for whoever may enter it.</summary>
[Requires(OrganisationPermissions.View)]
internal sealed record ReadAbsenceForm(long PersonId) : IQuery<AbsenceOf>;

internal sealed record AbsenceOf(BilingualText Person, IReadOnlyList<Choice> Substitutes);

internal sealed class ReadAbsenceFormHandler(IntranetDbContext db, AbsenceAccess access) : IRequestHandler<ReadAbsenceForm, AbsenceOf>
{
    private const int Most = 300;

    public async Task<AbsenceOf> Handle(ReadAbsenceForm request, CancellationToken cancellationToken)
    {
        await access.CheckAsync(request.PersonId, cancellationToken);
        var people = db.Set<Person>().AsNoTracking();
        var absent = await people.Where(p => p.Id == request.PersonId)
            .Select(p => new { p.AgencyId, Name = new BilingualText(p.NameTh, p.NameEn) }).SingleAsync(cancellationToken);
        return new AbsenceOf(
            absent.Name,
            await people.Where(p => p.Id != request.PersonId && p.AgencyId == absent.AgencyId && db.Set<Domain.Accounts.Account>().Any(a => a.PersonId == p.Id))
                .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)
                .Select(p => new Choice(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
                .ToListAsync(cancellationToken));
    }
}

/// <summary>An absence to change, for whoever may.</summary>
[Requires(OrganisationPermissions.View)]
internal sealed record ReadAbsence(long Id) : IQuery<AbsenceView>;

internal sealed record AbsenceView(long PersonId, int Revision, AbsenceTerms Terms);

internal sealed class ReadAbsenceHandler(IntranetDbContext db, AbsenceAccess access) : IRequestHandler<ReadAbsence, AbsenceView>
{
    public async Task<AbsenceView> Handle(ReadAbsence request, CancellationToken cancellationToken)
    {
        var absence = await db.Set<Absence>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) ?? throw new RecordNotFound();
        await access.CheckAsync(absence.PersonId, cancellationToken);
        return new AbsenceView(
            absence.PersonId, absence.Revision, new AbsenceTerms(absence.Kind, absence.From, absence.To, absence.SubstitutePersonId, absence.Note));
    }
}
