using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>Whoever may see a referral may read the agency's proof.</summary>
internal sealed class ReferralFiles(IntranetDbContext db) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Referral>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Referral>().AnyAsync(r => r.Id == recordId, cancellationToken);
}
