using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Referrals;

/// <summary>An agency acknowledges what a centre sent it, reports by its day, and the centre checks; what is refused is settled.</summary>
[StoredName("referrals.handle")]
public sealed class ReferralProcess : ProcessDefinition<ReferralFacts>
{
    public const string AcknowledgeLadder = "referrals.acknowledge";
    public const string AcknowledgeDeadline = "referrals.acknowledge";
    public const string ReportLadder = "referrals.report";
    public const string CheckLadder = "referrals.check";
    public const string CheckDeadline = "referrals.check";
    /// <summary>Proposed where a report is returned for correction; the centre may set another day.</summary>
    public const string CorrectDeadline = "referrals.correct";
    public const string SettleDeadline = "referrals.settle";
    public const string ReportStep = "report";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Referral>();

    protected override void Define(ProcessTableBuilder<ReferralFacts> process)
    {
        process.StartsOn<ReferralSent>("acknowledge");
        process.AbortsOn<ReferralWithdrawn>();
        process.Tells<ReferralWithdrawn>("withdrawn", f => f.Agency);
        process.Tells<ReferralRedirected>("redirected", f => f.Agency);
        process.Tells<ReportAccepted>("accepted", f => f.Agency);
        process.Tells<ReferralReminded>("reminder-letter", f => f.Agency);

        Owed(process.Task("acknowledge"), f => f.Agency)
            .DueWithin(AcknowledgeDeadline, f => f.SentOn)
            .Reminds(AcknowledgeLadder).EscalatesTo(f => f.Superior).ReportsTo(f => f.Centre)
            .OpenToColleagues()
            .Then<ReferralAcknowledged>(ReportStep)
            .Then<ReferralReported>("check")
            .Then<ReferralRefused>("settle");

        Owed(process.Task(ReportStep), f => f.Agency)
            .ComesBackTo(f => f.ReportedById)
            .Due(f => f.ReportBy)
            .Reminds(ReportLadder).EscalatesTo(f => f.Superior).ReportsTo(f => f.Centre)
            .OpenToColleagues()
            .Then<ReportTermRenewed>(ReportStep)
            .Then<ReferralReported>("check")
            .Then<ReferralRefused>("settle");

        Owed(process.Task("check"), f => f.Centre)
            .ComesBackTo(f => f.OfficerId)
            .DueWithin(CheckDeadline, f => f.ReportedOn ?? f.SentOn)
            .Reminds(CheckLadder)
            .Then<ReportReturned>(ReportStep)
            .EndsOn<ReportAccepted>();

        Owed(process.Task("settle"), f => f.Settlers)
            .DueWithin(SettleDeadline, f => f.RefusedOn ?? f.SentOn)
            .Reminds(CheckLadder)
            .Then<ReferralUpheld>("acknowledge")
            .EndsOn<ReferralRedirected>();
    }

    protected override async Task<Dictionary<long, ReferralFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Referral>();
        var rows = await db.Set<Referral>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(r => recordIds.Contains(r.Id))
            .Select(r => new
            {
                Referral = r,
                db.Set<Complaint>().Single(c => c.Id == r.ComplaintId).OfficerId,
                db.Set<Agency>().Single(a => a.Id == r.AgencyId).SupervisorPostId,
                HeadPostIds = db.Set<Post>().Where(p => p.AgencyId == r.AgencyId && p.IsHead).Select(p => p.Id).ToList(),
                Excluded = db.Set<RecordAccess>()
                    .Where(a => a.RecordType == type && a.RecordId == r.Id && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Referral.Id, r => ReferralFacts.Of(r.Referral, r.OfficerId, r.HeadPostIds, r.SupervisorPostId, r.Excluded));
    }

    // Nobody who is kept from the case has a part in it.
    private static TaskBuilder<ReferralFacts> Owed(TaskBuilder<ReferralFacts> task, Func<ReferralFacts, IEnumerable<PrincipalKey>> owners) =>
        task.OwedBy(owners).Excludes(f => f.Excluded);
}

/// <summary>What the process looks at.</summary>
/// <param name="Agency">The agency's head and its desk.</param>
/// <param name="Superior">Whoever supervises the agency; nobody where the case is guarded.</param>
/// <param name="Centre">Those who work on such cases in the centre.</param>
/// <param name="OfficerId">The officer who sees the case through.</param>
/// <param name="Excluded">For whom the referral does not exist.</param>
public sealed record ReferralFacts(
    IReadOnlyList<PrincipalKey> Agency, IReadOnlyList<PrincipalKey> Superior, IReadOnlyList<PrincipalKey> Centre, long? OfficerId, bool GoesToSecretariat, DateOnly SentOn,
    DateOnly ReportBy, DateOnly? ReportedOn, long? ReportedById, DateOnly? RefusedOn, IReadOnlyList<PrincipalKey> Excluded)
{
    /// <summary>The centre, or for a case that was refused before, the governor's secretariat.</summary>
    public IEnumerable<PrincipalKey> Settlers => GoesToSecretariat ? [PrincipalKey.Role(Roles.SecretariatHead)] : Centre;

    internal static ReferralFacts Of(Referral referral, long? officerId, List<long> headPostIds, long? supervisorPostId, List<string> excluded) => new(
        [.. headPostIds.Select(PrincipalKey.Post), PrincipalKey.Desk(referral.AgencyId)],
        supervisorPostId is { } post && !referral.IsGuarded ? [PrincipalKey.Post(post)] : [],
        ComplaintAccess.WorkersOn(referral.CentreId, referral.IsGuarded),
        officerId, referral.GoesToSecretariat, Bangkok.Date(referral.SentAt), referral.ReportBy, DateOf(referral.ReportedAt), referral.ReportedById, DateOf(referral.RefusedAt),
        excluded.ConvertAll(key => new PrincipalKey(key)));

    private static DateOnly? DateOf(DateTimeOffset? at) => at is { } instant ? Bangkok.Date(instant) : null;
}
