using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>Whoever may see a case may read what was handed in with it.</summary>
internal sealed class ComplaintFiles(IntranetDbContext db) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Complaint>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Complaint>().AnyAsync(c => c.Id == recordId, cancellationToken);
}
