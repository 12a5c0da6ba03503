using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>
/// An officer who is sent to a meeting says รับทราบ or แจ้งขัดข้อง by the last working day before it, or sends a colleague in turn. Once it
/// has begun nothing is left to say.
/// </summary>
[StoredName("meetings.acknowledge-delegation")]
public sealed class AcknowledgeDelegationProcess : ProcessDefinition<DelegationFacts>
{
    public const string AcknowledgeLadder = "meetings.acknowledge";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<AttendanceDelegation>();

    protected override void Define(ProcessTableBuilder<DelegationFacts> process)
    {
        process.StartsOn<OfficerDelegated>("acknowledge");
        process.ReopensOn<DelegationCameBack>("acknowledge", notice: "came-back");
        process.AbortsOn<DelegationWithdrawn>();
        process.AbortsOn<DelegateAttended>();
        process.AbortsOn<DelegateStayedAway>();
        process.Tells<DelegationWithdrawn>("withdrawn", f => [f.Officer]);

        process.Task("acknowledge")
            .OwedBy(f => [f.Officer])
            .Due((f, calendar) => calendar.AddWorkingDays(f.MeetingDay, -1))
            .Reminds(AcknowledgeLadder).Until(f => f.StartsAt)
            .EndsOn<DelegationAcknowledged>()
            .EndsOn<DelegationRefused>()
            .EndsOn<DelegationPassedOn>();
    }

    protected override async Task<Dictionary<long, DelegationFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        await db.Set<AttendanceDelegation>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(d => recordIds.Contains(d.Id))
            .Join(db.Set<Meeting>(), d => d.MeetingId, m => m.Id, (d, m) => new { d.Id, d.PersonId, m.StartsAt })
            .ToDictionaryAsync(x => x.Id, x => new DelegationFacts(x.PersonId, x.StartsAt), cancellationToken);
}

/// <summary>What the process looks at.</summary>
/// <param name="StartsAt">When the meeting begins.</param>
public sealed record DelegationFacts(long PersonId, DateTimeOffset StartsAt)
{
    public DateOnly MeetingDay => Bangkok.Date(StartsAt);

    public PrincipalKey Officer => PrincipalKey.Person(PersonId);
}
