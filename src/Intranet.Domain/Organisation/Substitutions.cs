using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>
/// Who stands in for whom on a day. Chains resolve (A is away for B, who is away for C: C stands in for both) and are cut where they
/// would come round; a substitute who is away without one is where a chain ends.
/// </summary>
public static class Substitutions
{
    /// <summary>The absences in force on the day.</summary>
    public static IQueryable<Absence> AbsencesOn(this IntranetDbContext db, DateOnly day) =>
        db.Set<Absence>().AsNoTracking().Where(a => a.From <= day && a.To >= day);

    /// <summary>Those for whom somebody stands in, given those whose substitute they are themself.</summary>
    internal static Task<IReadOnlySet<long>> AbsentBehindAsync(
        this IntranetDbContext db, long substitute, IReadOnlyCollection<long> absent, DateOnly day, CancellationToken cancellationToken) =>
        FollowAsync(
            substitute, absent,
            some => db.AbsencesOn(day).Where(a => a.SubstitutePersonId != null && some.Contains(a.SubstitutePersonId.Value)).Select(a => a.PersonId).ToListAsync(cancellationToken));

    /// <summary>The people and all who stand in for them.</summary>
    internal static async Task<IReadOnlySet<long>> WithSubstitutesAsync(
        this IntranetDbContext db, IReadOnlyCollection<long> people, DateOnly day, CancellationToken cancellationToken) =>
        await FollowAsync(
            start: null, people,
            some => db.AbsencesOn(day).Where(a => a.SubstitutePersonId != null && some.Contains(a.PersonId)).Select(a => a.SubstitutePersonId!.Value).ToListAsync(cancellationToken));

    /// <summary>Whether the absence would make the person stand in, through whatever chain, for the absent on a day of it.</summary>
    internal static async Task<bool> WouldLeadToAsync(this IntranetDbContext db, Absence absence, long target, CancellationToken cancellationToken)
    {
        var meanwhile = await db.Set<Absence>().AsNoTracking()
            .Where(a => a.Id != absence.Id && a.SubstitutePersonId != null && a.From <= absence.To && a.To >= absence.From)
            .Select(a => new { a.PersonId, Substitute = a.SubstitutePersonId!.Value, a.From, a.To })
            .ToListAsync(cancellationToken);
        return absence.SubstitutePersonId is { } substitute && Leads(substitute, absence.From, absence.To, []);

        bool Leads(long person, DateOnly from, DateOnly to, HashSet<long> passed) =>
            person == target
            || (passed.Add(person) && meanwhile.Exists(a => a.PersonId == person && a.From <= to && a.To >= from
                && Leads(a.Substitute, a.From > from ? a.From : from, a.To < to ? a.To : to, [.. passed])));
    }

    private static async Task<IReadOnlySet<long>> FollowAsync(
        long? start, IReadOnlyCollection<long> people, Func<IReadOnlyCollection<long>, Task<List<long>>> next)
    {
        var found = people.ToHashSet();
        IReadOnlyCollection<long> last = people;
        while (last.Count > 0) last = (await next(last)).FindAll(p => p != start && found.Add(p));
        return found;
    }
}
