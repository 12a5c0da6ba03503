using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>Whoever may see a referral may read the agency's proof, and that is kept with the case.</summary>
internal sealed class ReferralFiles(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Referral>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Referral>().AnyAsync(r => r.Id == recordId, cancellationToken);

    public async Task NoteOpenedAsync(long recordId, long attachmentId, CancellationToken cancellationToken)
    {
        var complaintId = await db.Set<Referral>().Where(r => r.Id == recordId).Select(r => r.ComplaintId).SingleAsync(cancellationToken);
        db.Add(new CaseReading(complaintId, CaseReadingKind.Paper, attachmentId, current.Actor.PersonId, clock.Now));
    }
}
