using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Complaints;

/// <summary>
/// From the register to a confirmed closure: screened, ordered by the superior, answered by agencies (each referral has its own
/// process), concluded, ordered to end, told.
/// </summary>
[StoredName("complaints.handle")]
public sealed class ComplaintProcess : ProcessDefinition<ComplaintFacts>
{
    public const string ScreenDeadline = "complaints.screen";
    public const string OrderDeadline = "complaints.order";
    public const string ConcludeDeadline = "complaints.conclude";
    public const string TellDeadline = "complaints.tell";
    public const string CentreLadder = "complaints.centre";

    /// <summary>For so many days the complainant's answer is waited for.</summary>
    public const int DaysToAnswer = 30;

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Complaint>();

    protected override void Define(ProcessTableBuilder<ComplaintFacts> process)
    {
        process.StartsOn<ComplaintRegistered>("screen");
        process.ReopensOn<ComplaintReopened>("screen", notice: "reopened");
        process.AbortsOn<ComplaintMerged>();
        process.AbortsOn<ComplaintAnsweredAtOnce>();
        process.AbortsOn<CaseAnonymised>();
        process.Tells<PutUpReturned>("put-up-returned", f => f.Officer);

        Owed(process.Task("screen"), f => f.Handlers)
            .DueWithin(ScreenDeadline, f => f.StageSince)
            .Then<ComplaintPutUp>("order");

        Owed(process.Task("order"), f => [f.Superior])
            .DueWithin(OrderDeadline, f => f.StageSince)
            .Then<ComplaintReferred>("agencies")
            .Then<ComplaintClosed>("is-to-be-told")
            .Then<PutUpReturned>("where-to");

        process.Decide("where-to")
            .When("answered", f => f.IsAnswered, "conclude")
            .When("with-agencies", f => f.IsWithAgencies, "agencies")
            .Otherwise("open", "screen");

        process.Wait("agencies")
            .ForeverBecause("Every referral has a clock of its own; the governor is told of the last.")
            .Then<ComplaintAnswered>("conclude", already: f => f.IsAnswered)
            .Then<ComplaintPutUp>("order");

        Owed(process.Task("conclude"), f => f.Handlers)
            .ComesBackTo(f => f.OfficerId)
            .DueWithin(ConcludeDeadline, f => f.StageSince)
            .Then<ComplaintPutUp>("order");

        process.Decide("is-to-be-told").When("yes", f => f.IsToBeTold, "tell").Otherwise("no", End);

        Owed(process.Task("tell"), f => f.Handlers)
            .ComesBackTo(f => f.OfficerId)
            .DueWithin(TellDeadline, f => f.StageSince)
            .Then<ComplainantTold>("answer");

        process.Wait("answer")
            .Until(f => Bangkok.Instant((f.ToldOn ?? f.StageSince).AddDays(DaysToAnswer), TimeOnly.MinValue))
            .EndsOn<ClosureConfirmed>();
    }

    protected override Task<Dictionary<long, ComplaintFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) => ComplaintFacts.ReadAsync(db, recordIds, cancellationToken);

    // Nobody who is kept from the case has a part in it.
    private static TaskBuilder<ComplaintFacts> Owed(TaskBuilder<ComplaintFacts> task, Func<ComplaintFacts, IEnumerable<PrincipalKey>> owners) =>
        task.OwedBy(owners).Excludes(f => f.Excluded).Reminds(CentreLadder).EscalatesTo(f => [f.Superior]);
}

/// <summary>Within 15 days the complainant is told that the case was received, however far it is.</summary>
[StoredName(StoredAs)]
public sealed class AcknowledgeComplaintProcess : ProcessDefinition<ComplaintFacts>
{
    public const string StoredAs = "complaints.acknowledge";
    public const string AcknowledgeDeadline = "complaints.acknowledge";
    public const string AcknowledgeLadder = "complaints.acknowledge";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Complaint>();

    protected override void Define(ProcessTableBuilder<ComplaintFacts> process)
    {
        process.StartsOn<ComplaintRegistered>("is-owed");
        process.AbortsOn<ComplaintMerged>();
        process.AbortsOn<ComplaintAnsweredAtOnce>();
        process.AbortsOn<CaseAnonymised>();

        process.Decide("is-owed").When("yes", f => f.IsToBeTold, "acknowledge").Otherwise("no", End);

        process.Task("acknowledge")
            .OwedBy(f => f.Handlers).Excludes(f => f.Excluded)
            .DueWithin(AcknowledgeDeadline, f => f.ReceivedOn)
            .Reminds(AcknowledgeLadder).EscalatesTo(f => [f.Superior])
            .EndsOn<ReceiptAcknowledged>(already: f => f.IsAcknowledged)
            .EndsOn<ComplainantTold>();
    }

    protected override Task<Dictionary<long, ComplaintFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) => ComplaintFacts.ReadAsync(db, recordIds, cancellationToken);
}
