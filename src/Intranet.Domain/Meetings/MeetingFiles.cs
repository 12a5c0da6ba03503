using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Whoever may see a meeting may read its papers.</summary>
internal sealed class MeetingFiles(IntranetDbContext db) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Meeting>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Meeting>().AnyAsync(m => m.Id == recordId, cancellationToken);
}
