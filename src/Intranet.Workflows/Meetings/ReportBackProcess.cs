using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>An officer who went to a meeting in somebody's place reports back to whoever sent them.</summary>
[StoredName("meetings.report-back")]
public sealed class ReportBackProcess : ProcessDefinition<ReportBackFacts>
{
    public const string ReportLadder = "meetings.report-back";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<AttendanceDelegation>();

    protected override void Define(ProcessTableBuilder<ReportBackFacts> process)
    {
        process.StartsOn<DelegateAttended>("report");
        process.Tells<DelegationReported>("reported-back", f => f.Delegators);

        process.Task("report")
            .OwedBy(f => [f.Officer])
            .Due(f => f.ReportBy)
            .Reminds(ReportLadder).ReportsTo(f => f.Delegators)
            .EndsOn<DelegationReported>();
    }

    protected override async Task<Dictionary<long, ReportBackFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var facts =
            from d in db.Set<AttendanceDelegation>().IgnoreQueryFilters([RecordAccess.FilterName])
            where recordIds.Contains(d.Id)
            join i in db.Set<Invitation>() on d.InvitationId equals i.Id
            join p in db.Set<AttendanceDelegation>() on d.ParentId equals p.Id into parents
            from parent in parents.DefaultIfEmpty()
            select new
            {
                d.Id,
                Facts = new ReportBackFacts(d.PersonId, parent == null ? null : (long?)parent.PersonId, i.PostId, i.PersonId, d.ReportBy!.Value),
            };
        return await facts.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Facts, cancellationToken);
    }
}

/// <summary>What the process looks at.</summary>
/// <param name="PassedOnBy">The officer who passed the attendance on, where one did.</param>
/// <param name="PostId">The invited post; or else <paramref name="InviteeId"/> is invited by name.</param>
public sealed record ReportBackFacts(long PersonId, long? PassedOnBy, long? PostId, long? InviteeId, DateOnly ReportBy)
{
    public PrincipalKey Officer => PrincipalKey.Person(PersonId);

    /// <summary>The invitee, and whoever passed it on.</summary>
    public IEnumerable<PrincipalKey> Delegators
    {
        get
        {
            yield return PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(InviteeId!.Value);
            if (PassedOnBy is { } officer) yield return PrincipalKey.Person(officer);
        }
    }
}
