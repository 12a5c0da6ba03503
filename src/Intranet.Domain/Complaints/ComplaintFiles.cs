using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>Whoever may see a case may read what was handed in with it, and that is kept.</summary>
internal sealed class ComplaintFiles(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IFileOwner
{
    public string RecordType => RecordTypes.Of<Complaint>();

    public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => db.Set<Complaint>().AnyAsync(c => c.Id == recordId, cancellationToken);

    public Task NoteOpenedAsync(long recordId, long attachmentId, CancellationToken cancellationToken)
    {
        db.Add(new CaseReading(recordId, CaseReadingKind.Paper, attachmentId, current.Actor.PersonId, clock.Now));
        return Task.CompletedTask;
    }
}
