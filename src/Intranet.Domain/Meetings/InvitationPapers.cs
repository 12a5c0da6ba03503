using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Whoever may see an invitation may read its papers: the scans of orders.</summary>
internal sealed class InvitationPapers(IntranetDbContext db) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Invitation>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) =>
        db.Set<Invitation>().AnyAsync(i => i.Id == recordId, cancellationToken);
}
