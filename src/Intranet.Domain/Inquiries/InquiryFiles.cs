using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Inquiries;

/// <summary>Whoever may see a committee may read the papers of its report.</summary>
internal sealed class InquiryFiles(IntranetDbContext db) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Inquiry>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Inquiry>().AnyAsync(i => i.Id == recordId, cancellationToken);
}
