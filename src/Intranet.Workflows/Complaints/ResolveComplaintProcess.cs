using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Complaints;

/// <summary>
/// The clock of the whole case beside its steps: when the promised day passes, its officer and the superior are told; while the
/// complainant is asked it stands still, and the officer owes asking again.
/// </summary>
[StoredName("complaints.resolve")]
public sealed class ResolveComplaintProcess : ProcessDefinition<ComplaintFacts>
{
    public const string AskedDeadline = "complaints.asked";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Complaint>();

    protected override void Define(ProcessTableBuilder<ComplaintFacts> process)
    {
        process.StartsOn<ComplaintRegistered>("promise");
        process.ReopensOn<ComplaintReopened>("promise", notice: "reopened");
        process.AbortsOn<ComplaintMerged>();
        process.AbortsOn<ComplaintAnsweredAtOnce>();
        process.AbortsOn<ComplaintClosed>();
        process.Tells<ComplaintOverdue>("overdue", f => f.Officer.Append(f.Superior));

        process.Wait("promise")
            .Until(f => Bangkok.Instant(f.ResolveBy.AddDays(1), TimeOnly.MinValue), "overdue")
            .Then<ComplainantAsked>("asked", already: f => f.WaitsSince is not null);

        process.Task("asked")
            .OwedBy(f => f.Handlers).Excludes(f => f.Excluded)
            .ComesBackTo(f => f.OfficerId)
            .DueWithin(AskedDeadline, f => f.WaitsSince ?? f.StageSince)
            .Reminds(ComplaintProcess.CentreLadder).EscalatesTo(f => [f.Superior])
            .Then<ComplainantAnswered>("promise");

        process.Do("overdue", f => new NoteOverdue(f.ComplaintId)).Then("late").IfRefused("late");

        process.Wait("late")
            .ForeverBecause("It stands on the list of what is late until it ends.")
            .Then<ComplainantAsked>("asked");
    }

    protected override Task<Dictionary<long, ComplaintFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) => ComplaintFacts.ReadAsync(db, recordIds, cancellationToken);
}
