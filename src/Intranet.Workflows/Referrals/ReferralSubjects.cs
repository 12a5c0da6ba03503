using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Referrals;

/// <summary>What a referral says in an inbox: the case's number and what it is about; of what is secret or sensitive the number alone.</summary>
internal sealed class ReferralSubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<Referral>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from referral in db.Set<Referral>().AsNoTracking()
            where recordIds.Contains(referral.Id)
            join centre in db.Set<Agency>() on referral.CentreId equals centre.Id
            join agency in db.Set<Agency>() on referral.AgencyId equals agency.Id
            select new
            {
                referral.Id,
                referral.CaseNumber,
                referral.Subject,
                referral.IsGuarded,
                CentreTh = centre.NameTh,
                CentreEn = centre.NameEn,
                AgencyTh = agency.NameTh,
                AgencyEn = agency.NameEn,
            };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r =>
            {
                var (centre, agency) = (new BilingualText(r.CentreTh, r.CentreEn), new BilingualText(r.AgencyTh, r.AgencyEn));
                return new Subject(
                    r.IsGuarded ? r.CaseNumber : $"{r.CaseNumber} {r.Subject}", centre, agency, Because: [centre, agency, new BilingualText(r.CaseNumber, r.CaseNumber)]);
            },
            cancellationToken);
    }
}
