using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Whose absences somebody may enter: their own, those of the office at whose registry desk they are, or anybody's.</summary>
public sealed class AbsenceAccess(IntranetDbContext db, CurrentActor current)
{
    /// <exception cref="RecordNotFound">There is no such person, or it is not the actor's business.</exception>
    public async Task CheckAsync(long personId, CancellationToken cancellationToken)
    {
        var agencyId = await db.Set<Person>().Where(p => p.Id == personId).Select(p => p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        var actor = current.Actor;
        var may = actor.PersonId == personId || actor.May(OrganisationPermissions.Manage) || (agencyId is { } id && actor.Is(PrincipalKey.Desk(id)));
        if (!may || !await db.Set<Person>().AnyAsync(p => p.Id == personId, cancellationToken)) throw new RecordNotFound();
    }

    /// <exception cref="RecordNotFound">There is no such substitute.</exception>
    /// <exception cref="RuleBroken">
    /// The person is away in that time already, the substitution would come round to them, or whoever enters it for them would
    /// stand in: nobody gives themself the keys of another.
    /// </exception>
    public async Task CheckFitsAsync(Absence absence, CancellationToken cancellationToken)
    {
        if (absence.SubstitutePersonId is { } substitute && !await db.Set<Person>().AnyAsync(p => p.Id == substitute, cancellationToken)) throw new RecordNotFound();
        var overlaps = await db.Set<Absence>().AnyAsync(
            a => a.PersonId == absence.PersonId && a.Id != absence.Id && a.From <= a.To && a.From <= absence.To && a.To >= absence.From, cancellationToken);
        if (overlaps) throw new RuleBroken("organisation.absence-overlaps");
        if (await db.WouldLeadToAsync(absence, absence.PersonId, cancellationToken)) throw new RuleBroken("organisation.substitution-loops");
        if (current.Actor.PersonId is { } me && me != absence.PersonId && await db.WouldLeadToAsync(absence, me, cancellationToken))
            throw new RuleBroken("organisation.substitute-is-who-enters");
    }
}
