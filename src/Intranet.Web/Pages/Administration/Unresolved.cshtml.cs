using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration;

/// <summary>Work that nobody can do today: every key that it is addressed to is without a holder who has an account and is there.</summary>
public sealed class UnresolvedModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<UnresolvedItem> Items { get; private set; } = [];

    public async Task OnGetAsync() => Items = await SendAsync(new ReadUnresolved());
}

[Requires(AdministrationPermissions.Administer)]
public sealed record ReadUnresolved : IQuery<IReadOnlyList<UnresolvedItem>>;

/// <param name="Addressees">Posts, people and offices that it is addressed to.</param>
public sealed record UnresolvedItem(long WorkItemId, string Process, string Step, RecordRef Record, DateTimeOffset DueAt, IReadOnlyList<Addressee> Addressees);

/// <summary>One key of a work item, in words, and where somebody can be appointed.</summary>
public sealed record Addressee(BilingualText Name, RecordRef Record);

internal sealed class ReadUnresolvedHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadUnresolved, IReadOnlyList<UnresolvedItem>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<UnresolvedItem>> Handle(ReadUnresolved request, CancellationToken cancellationToken)
    {
        var held = Held();
        var candidates = db.Set<WorkItemCandidate>();
        var vacant = candidates.Select(c => c.Principal).Distinct().Where(key => !held.Contains(key));
        var found = await db.Set<WorkItem>().AsNoTracking()
            .Where(w => candidates.Any(c => c.WorkItemId == w.Id && vacant.Contains(c.Principal))
                && !candidates.Any(c => c.WorkItemId == w.Id && !vacant.Contains(c.Principal)))
            .OrderBy(w => w.DueAt).ThenBy(w => w.Id)
            .Take(Most)
            .Select(w => new { w.Id, w.Process, w.Step, w.RecordType, w.RecordId, w.DueAt, Keys = candidates.Where(c => c.WorkItemId == w.Id).Select(c => c.Principal).ToList() })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var names = await NamesAsync([.. found.SelectMany(f => f.Keys).Distinct().Select(k => new PrincipalKey(k))], cancellationToken);
        return [.. found.Select(f => new UnresolvedItem(
            f.Id, f.Process, f.Step, new RecordRef(f.RecordType, f.RecordId), f.DueAt, [.. f.Keys.Where(names.ContainsKey).Select(k => names[k])]))];
    }

    // A person is there who is not away, or for whom somebody stands in.
    private IQueryable<string> Held()
    {
        var today = clock.Today;
        var away = db.AbsencesOn(today).Where(a => a.SubstitutePersonId == null).Select(a => a.PersonId);
        var there = db.Set<Domain.Accounts.Account>().Where(a => !away.Contains(a.PersonId)).Select(a => a.PersonId);
        var roles = db.Set<RoleAssignment>().Where(r => there.Contains(r.PersonId));
        return there.Select(id => "person:" + id)
            .Union(db.HoldingsOn(today).Where(h => there.Contains(h.PersonId)).Select(h => "post:" + h.PostId))
            .Union(roles.Where(r => r.Role == Roles.RegistryClerk && r.AgencyId != null).Select(r => "desk:" + r.AgencyId))
            .Union(roles.Where(r => r.AgencyId != null).Select(r => "role:" + r.Role + "@" + r.AgencyId))
            .Union(roles.Where(r => r.AgencyId == null).Select(r => "role:" + r.Role))
            .Union(db.Set<Person>().Where(p => p.AgencyId != null && there.Contains(p.Id)).Select(p => "agency:" + p.AgencyId));
    }

    private async Task<Dictionary<string, Addressee>> NamesAsync(IReadOnlyList<PrincipalKey> keys, CancellationToken cancellationToken)
    {
        var (posts, desks, people) = (keys.Select(k => k.PostId).OfType<long>().ToList(), keys.Select(k => k.DeskId).OfType<long>().ToList(),
            keys.Select(k => k.PersonId).OfType<long>().ToList());
        var names = new Dictionary<string, Addressee>(StringComparer.Ordinal);
        foreach (var p in await db.Set<Post>().Where(p => posts.Contains(p.Id)).Select(p => new { p.Id, p.TitleTh, p.TitleEn }).ToListAsync(cancellationToken))
            names[PrincipalKey.Post(p.Id).Value] = new Addressee(new BilingualText(p.TitleTh, p.TitleEn), RecordTypes.Ref<Post>(p.Id));
        foreach (var a in await db.Set<Agency>().Where(a => desks.Contains(a.Id)).Select(a => new { a.Id, a.NameTh, a.NameEn }).ToListAsync(cancellationToken))
            names[PrincipalKey.Desk(a.Id).Value] = new Addressee(new BilingualText(a.NameTh, a.NameEn), RecordTypes.Ref<Agency>(a.Id));
        foreach (var p in await db.Set<Person>().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.NameTh, p.NameEn }).ToListAsync(cancellationToken))
            names[PrincipalKey.Person(p.Id).Value] = new Addressee(new BilingualText(p.NameTh, p.NameEn), RecordTypes.Ref<Person>(p.Id));
        return names;
    }
}
