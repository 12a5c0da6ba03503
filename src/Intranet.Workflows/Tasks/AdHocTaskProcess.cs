using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
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
    private const int DaysToCheck = 3;

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
            .Reminds(DoLadder).ReportsTo(f => [f.Asker])
            .OpenToColleagues()
            .Then<TaskReported>("check");

        process.Task("check")
            .OwedBy(f => [f.Asker])
            .Due((f, calendar) => calendar.AddWorkingDays(f.ReportedOn ?? f.DueOn, DaysToCheck))
            .Reminds(CheckLadder)
            .Then<TaskReturned>("do")
            .EndsOn<TaskAccepted>();
    }

    protected override Task<Dictionary<long, AdHocTaskFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        db.Set<AdHocTask>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(t => recordIds.Contains(t.Id))
            .ToDictionaryAsync(
                t => t.Id,
                t => new AdHocTaskFacts(t.AddresseePersonId, t.AddresseePostId, t.AddresseeDeskId, t.AskedById, t.ReportedById, t.DueOn, t.ReportedAt),
                cancellationToken);
}

/// <summary>What the process looks at.</summary>
public sealed record AdHocTaskFacts(
    long? PersonId, long? PostId, long? DeskId, long AskedById, long? ReportedById, DateOnly DueOn, DateTimeOffset? ReportedAt)
{
    public PrincipalKey Addressee =>
        PersonId is { } person ? PrincipalKey.Person(person) : PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Desk(DeskId!.Value);

    public PrincipalKey Asker => PrincipalKey.Person(AskedById);

    public DateOnly? ReportedOn => ReportedAt is { } at ? Bangkok.Date(at) : null;

    /// <summary>Those who were asked, and whoever did it.</summary>
    public IEnumerable<PrincipalKey> Doers => ReportedById is { } doer ? [Addressee, PrincipalKey.Person(doer)] : [Addressee];
}
