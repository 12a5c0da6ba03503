using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>Sends a case to an agency, and lets those see the referral who have to do with it: never those who are excluded from the case.</summary>
internal sealed class ReferralSender(IntranetDbContext db, FileAttachments attachments, WorkingCalendarReader calendars, IBusinessClock clock)
{
    /// <exception cref="RuleBroken">"referrals.agency-excluded".</exception>
    public async Task<Referral> SendAsync(Complaint complaint, ReferralPlan plan, CancellationToken cancellationToken)
    {
        var excluded = await db.ExcludedFromAsync(complaint.Ref, cancellationToken);
        if (excluded.Contains(PrincipalKey.Agency(plan.AgencyId))) throw new RuleBroken("referrals.agency-excluded");

        var referral = new Referral(complaint, plan, await ReportByAsync(plan, cancellationToken), clock.Now);
        db.Add(referral);
        var record = RecordTypes.Ref<Referral>(referral.Id);
        await attachments.CopyAsync(plan.Papers, record, place => ReferralsTexts.Resources.GetString("paper-name", CultureInfo.InvariantCulture)! + place, cancellationToken);
        db.AddRange((await ReadersOfAsync(referral, cancellationToken)).Distinct().Select(key => new RecordAccess(record, key, AccessEffect.Grant)));
        db.AddRange(excluded.Select(key => new RecordAccess(record, key, AccessEffect.Exclude)));
        return referral;
    }

    /// <summary>The last day in time for an agency that begins today.</summary>
    public async Task<DateOnly> ReportByAsync(ReferralPlan plan, CancellationToken cancellationToken) =>
        (await calendars.ReadAsync(cancellationToken)).After(clock.Today, plan.Within);

    // The agency's head and desk, its superior, and those in the centre who see the case. What is guarded goes to no superior.
    private async Task<List<PrincipalKey>> ReadersOfAsync(Referral referral, CancellationToken cancellationToken)
    {
        List<PrincipalKey> readers =
        [
            PrincipalKey.Desk(referral.AgencyId),
            PrincipalKey.Role(Roles.ComplaintSupervisor, referral.CentreId), PrincipalKey.Role(Roles.RestrictedHandler, referral.CentreId),
        ];
        var agency = await db.Set<Agency>().Where(a => a.Id == referral.AgencyId)
            .Select(a => new { a.SupervisorPostId, Heads = db.Set<Post>().Where(p => p.AgencyId == a.Id && p.IsHead).Select(p => p.Id).ToList() })
            .SingleAsync(cancellationToken);
        readers.AddRange(agency.Heads.Select(PrincipalKey.Post));
        if (referral.IsGuarded) return readers;

        readers.AddRange([PrincipalKey.Role(Roles.ComplaintOfficer, referral.CentreId), PrincipalKey.Role(Roles.Governor)]);
        if (agency.SupervisorPostId is { } superior) readers.Add(PrincipalKey.Post(superior));
        return readers;
    }
}
