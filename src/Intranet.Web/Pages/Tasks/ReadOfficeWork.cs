using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

public enum OfficeShow
{
    /// <summary>Late, with nobody who could do it, or taken on by nobody the day before it is due.</summary>
    Attention,

    Late,

    /// <summary>Taken on by nobody.</summary>
    Free,

    /// <summary>Nobody holds any of the posts and desks that owe it.</summary>
    Nobody,

    All,
}

/// <summary>The open work of the offices that the actor supervises.</summary>
/// <param name="PersonId">Only what this person has taken on.</param>
[Requires(InboxPermissions.Supervise)]
public sealed record ReadOfficeWork(OfficeShow Show, long? PersonId) : IQuery<OfficeWork>;

public sealed record OfficeWork(
    IReadOnlyList<OfficeRow> Rows, IReadOnlyDictionary<OfficeShow, int> Counts, IReadOnlyList<PersonLoad> ByPerson, IReadOnlyList<Target> People)
{
    /// <summary>At most so many rows are shown and acted upon at once.</summary>
    public const int Shown = 100;
}

/// <param name="Subject">Null if the actor may not see the record.</param>
public sealed record OfficeRow(
    long Id, int Revision, string Process, string Step, WorkItemStatus Status, int Priority, DateTimeOffset DueAt, BilingualText? Owner, IReadOnlyList<KeyName> OwedBy,
    bool IsNobodys, Subject? Subject);

public sealed record PersonLoad(long PersonId, BilingualText Name, int Open, int Late);

internal sealed class ReadOfficeWorkHandler(
    IntranetDbContext db, CurrentActor current, Offices offices, IEnumerable<ISubjectReader> subjects, KeyNames names, IBusinessClock clock)
    : IRequestHandler<ReadOfficeWork, OfficeWork>
{
    private const int MostPeople = 200;

    public async Task<OfficeWork> Handle(ReadOfficeWork request, CancellationToken cancellationToken)
    {
        var keys = (await offices.SupervisedKeysAsync(cancellationToken)).Order(StringComparer.Ordinal).ToArray();
        var work = Work(keys);
        var counts = new Dictionary<OfficeShow, int>();
        foreach (var show in Enum.GetValues<OfficeShow>()) counts[show] = await Narrowed(work, show).CountAsync(cancellationToken);
        var chosen = Narrowed(work, request.Show).Where(w => request.PersonId == null || w.ActualOwnerId == request.PersonId);
        return new OfficeWork(
            await RowsAsync(chosen, cancellationToken), counts, await ByPersonAsync(work, cancellationToken), await PeopleAsync(keys, cancellationToken));
    }

    private IQueryable<WorkItem> Work(string[] keys)
    {
        var excluding = db.Excluding(current.KeyValues);
        var owed = db.Set<WorkItemCandidate>().Where(c => keys.Contains(c.Principal) && c.Part != CandidatePart.Excluded).Select(c => c.WorkItemId);
        return db.Set<WorkItem>().AsNoTracking()
            .Where(w => owed.Contains(w.Id) && !excluding.Any(c => c.WorkItemId == w.Id));
    }

    private IQueryable<WorkItem> Narrowed(IQueryable<WorkItem> work, OfficeShow show)
    {
        var (now, tomorrow, nobodys) = (clock.Now, clock.Now.AddDays(1), Nobodys());
        return show switch
        {
            OfficeShow.Late => work.Where(w => w.DueAt < now),
            OfficeShow.Free => work.Where(w => w.Status == WorkItemStatus.Ready),
            OfficeShow.Nobody => work.Where(w => nobodys.Contains(w.Id)),
            OfficeShow.Attention => work.Where(w => w.DueAt < now || (w.Status == WorkItemStatus.Ready && w.DueAt < tomorrow)
                || nobodys.Contains(w.Id)),
            OfficeShow.All => work,
        };
    }

    private async Task<List<OfficeRow>> RowsAsync(IQueryable<WorkItem> chosen, CancellationToken cancellationToken)
    {
        var nobodys = Nobodys();
        var rows = await chosen.OrderByDescending(w => w.Priority).ThenBy(w => w.DueAt).ThenBy(w => w.Id).Take(OfficeWork.Shown)
            .Select(w => new
            {
                Item = w,
                OwnerTh = db.Set<Person>().Where(p => p.Id == w.ActualOwnerId).Select(p => p.NameTh).FirstOrDefault(),
                OwnerEn = db.Set<Person>().Where(p => p.Id == w.ActualOwnerId).Select(p => p.NameEn).FirstOrDefault(),
                Keys = w.Candidates.Where(c => c.Part == CandidatePart.Owner).OrderBy(c => c.Principal).Select(c => c.Principal).ToList(),
                IsNobodys = nobodys.Contains(w.Id),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var named = await names.OfAsync(rows.SelectMany(r => r.Keys).Select(key => new PrincipalKey(key)), cancellationToken);
        var about = await subjects.ReadAllAsync(rows.Select(r => r.Item.Record), cancellationToken);
        return rows.ConvertAll(r => new OfficeRow(
            r.Item.Id, r.Item.Revision, r.Item.Process, r.Item.Step, r.Item.Status, r.Item.Priority, r.Item.DueAt,
            r.OwnerTh is null ? null : new BilingualText(r.OwnerTh, r.OwnerEn!), [.. r.Keys.Select(key => named[new PrincipalKey(key)])],
            r.IsNobodys, about.GetValueOrDefault(r.Item.Record)));
    }

    private Task<List<PersonLoad>> ByPersonAsync(IQueryable<WorkItem> work, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var loads =
            from load in work.Where(w => w.ActualOwnerId != null).GroupBy(w => w.ActualOwnerId)
                .Select(g => new { PersonId = g.Key, Open = g.Count(), Late = g.Count(w => w.DueAt < now) })
            join person in db.Set<Person>() on load.PersonId equals person.Id
            orderby load.Late descending, load.Open descending, person.Id
            select new PersonLoad(person.Id, new BilingualText(person.NameTh, person.NameEn), load.Open, load.Late);
        return loads.Take(MostPeople).ToListAsync(cancellationToken);
    }

    private Task<List<Target>> PeopleAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var people = keys.Select(key => new PrincipalKey(key).Parts).Where(k => k.Kind == "person").Select(k => k.Id!.Value).ToList();
        return db.Set<Person>().AsNoTracking()
            .Where(p => people.Contains(p.Id) && db.Set<Domain.Accounts.Account>().Any(a => a.PersonId == p.Id))
            .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(MostPeople)
            .Select(p => new Target(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
            .ToListAsync(cancellationToken);
    }

    private IQueryable<long> Nobodys() => db.NobodysWorkOn(clock.Today).Select(w => w.Id);
}
