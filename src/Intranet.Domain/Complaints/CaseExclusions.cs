using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>
/// Keeps the accused office and officers from a case: for them neither it nor its referrals and committees exist, by whatever key they would see
/// them. Repeating it changes nothing.
/// </summary>
internal sealed class CaseExclusions(IntranetDbContext db, CaseProgress progress, CaseInquiries inquiries)
{
    /// <exception cref="RuleBroken">
    /// "complaints.centre-accused": the office is the centre's own, whose officers are to be named instead; "complaints.accused-has-it": it
    /// works on the case.
    /// </exception>
    public async Task ExcludeAsync(Complaint complaint, AccusedParty accused, CancellationToken cancellationToken)
    {
        if (accused.AgencyId == complaint.CentreId) throw new RuleBroken("complaints.centre-accused");
        List<PrincipalKey> keys = [.. accused.PersonIds.Select(PrincipalKey.Person)];
        var referrals = await progress.AllAsync(complaint.Id, cancellationToken);
        if (accused.AgencyId is { } office)
        {
            if (referrals.Exists(r => r.AgencyId == office && r.IsOpen)) throw new RuleBroken("complaints.accused-has-it");
            keys.AddRange(await KeysOfAsync(office, cancellationToken));
        }

        if (keys.Count == 0) return;
        List<RecordRef> records = [complaint.Ref, .. referrals.Select(r => RecordTypes.Ref<Referral>(r.Id)), .. await inquiries.RecordsAsync(complaint.Id, cancellationToken)];
        foreach (var record in records) await db.ExcludeAsync(record, keys, cancellationToken);
        await inquiries.SealOffAsync(complaint.Id, keys, cancellationToken);
        complaint.NoteExclusion();
    }

    // The office and all that stands below it: their staff, their desks, and whoever stands in for their heads.
    private async Task<IEnumerable<PrincipalKey>> KeysOfAsync(long office, CancellationToken cancellationToken)
    {
        var parents = await db.Set<Agency>().Select(a => new { a.Id, a.ParentAgencyId }).ToDictionaryAsync(a => a.Id, a => a.ParentAgencyId, cancellationToken);
        var offices = parents.Keys.Where(id => AgencyRegister.IsWithin(parents, id, office)).ToList();
        var heads = await db.Set<Post>().Where(p => offices.Contains(p.AgencyId) && p.IsHead).Select(p => p.Id).ToListAsync(cancellationToken);
        return offices.SelectMany(id => new[] { PrincipalKey.Agency(id), PrincipalKey.Desk(id) }).Concat(heads.Select(PrincipalKey.Post));
    }
}
