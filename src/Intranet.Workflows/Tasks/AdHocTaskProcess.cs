using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Tasks;

/// <summary>What somebody asks for is done by the day, and checked by whoever asked; what is returned is to be done again.</summary>
[StoredName(Stored)]
public sealed class AdHocTaskProcess : ProcessDefinition<AdHocTaskFacts>
{
    public const string Stored = "tasks.ad-hoc";
    public const string DoLadder = "tasks.do";
    public const string CheckLadder = "tasks.check";
    public const string CheckDeadline = "tasks.check";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<AdHocTask>();

    protected override void Define(ProcessTableBuilder<AdHocTaskFacts> process)
    {
        process.StartsOn<TaskAsked>("do");
        process.AbortsOn<TaskCancelled>();
        process.Tells<TaskAccepted>("accepted", f => f.Doers);
        process.Tells<TaskCancelled>("cancelled", f => f.Doers);

        process.Task("do")
            .OwedBy(f => [f.Addressee])
            .ComesBackTo(f => f.ReportedById)
            .Due(f => f.DueOn)
            .Reminds(DoLadder).EscalatesTo(f => f.Superior).ReportsTo(f => [f.Asker])
            .OpenToColleagues()
            .Then<TaskReported>("check");

        process.Task("check")
            .OwedBy(f => [f.Asker]).Excludes(f => f.Reporter)
            .DueWithin(CheckDeadline, f => f.ReportedOn ?? f.DueOn)
            .Reminds(CheckLadder)
            .Then<TaskReturned>("do")
            .EndsOn<TaskAccepted>();
    }

    protected override Task<Dictionary<long, AdHocTaskFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var facts =
            from t in db.Set<AdHocTask>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            where recordIds.Contains(t.Id)
            join p in db.Set<Person>() on t.AddresseePersonId equals p.Id into people
            from person in people.DefaultIfEmpty()
            join p in db.Set<Post>() on t.AddresseePostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            join a in db.Set<Agency>() on (t.AddresseeDeskId ?? (post == null ? person!.AgencyId : post.AgencyId)) equals (long?)a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            select new
            {
                t.Id,
                Facts = new AdHocTaskFacts(
                    t.AddresseePersonId, t.AddresseePostId, t.AddresseeDeskId, t.AskedById, t.ReportedById, t.DueOn, t.ReportedAt, agency!.SupervisorPostId,
                    db.Set<PostHolding>().Any(h => h.PostId == agency.SupervisorPostId && h.PersonId == t.AskedById && h.To == null)),
            };
        return facts.ToDictionaryAsync(x => x.Id, x => x.Facts, cancellationToken);
    }
}

/// <summary>What the process looks at.</summary>
/// <param name="SupervisorPostId">The post that supervises the agency of those who are asked.</param>
/// <param name="IsAskedBySupervisor">Whether its holder asked: who asks does not do it as well.</param>
public sealed record AdHocTaskFacts(
    long? PersonId, long? PostId, long? DeskId, long AskedById, long? ReportedById, DateOnly DueOn, DateTimeOffset? ReportedAt, long? SupervisorPostId,
    bool IsAskedBySupervisor)
{
    public PrincipalKey Addressee =>
        PersonId is { } person ? PrincipalKey.Person(person) : PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Desk(DeskId!.Value);

    public PrincipalKey Asker => PrincipalKey.Person(AskedById);

    public IEnumerable<PrincipalKey> Superior => SupervisorPostId is { } post && !IsAskedBySupervisor ? [PrincipalKey.Post(post)] : [];

    public DateOnly? ReportedOn => ReportedAt is { } at ? Bangkok.Date(at) : null;

    /// <summary>Whoever did it has no part in checking it, unless they asked it of themselves.</summary>
    public IEnumerable<PrincipalKey> Reporter => ReportedById is { } doer && PersonId != AskedById ? [PrincipalKey.Person(doer)] : [];

    /// <summary>Those who were asked, and whoever did it.</summary>
    public IEnumerable<PrincipalKey> Doers => ReportedById is { } doer ? [Addressee, PrincipalKey.Person(doer)] : [Addressee];
}
