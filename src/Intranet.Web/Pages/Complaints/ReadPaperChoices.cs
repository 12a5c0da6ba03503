using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The papers of a case, originals and redacted copies.</summary>
[Requires(ComplaintsPermissions.Handle)]
public sealed record ReadPaperChoices(long ComplaintId) : IQuery<PaperChoices>;

/// <param name="IsConcealed">Whether only redacted copies may leave the centre.</param>
public sealed record PaperChoices(bool IsConcealed, IReadOnlyList<PaperChoice> Papers);

public sealed record PaperChoice(long Id, string Name, FileKind Kind, bool IsRedacted);

internal sealed class ReadPaperChoicesHandler(IntranetDbContext db) : IRequestHandler<ReadPaperChoices, PaperChoices>
{
    public async Task<PaperChoices> Handle(ReadPaperChoices request, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Complaint>();
        var papers =
            from c in db.Set<Complaint>().AsNoTracking()
            where c.Id == request.ComplaintId
            select new
            {
                IsConcealed = db.Set<Complainant>().Any(x => x.ComplaintId == c.Id && x.Mode == IdentityMode.Concealed),
                Papers = db.Set<FileAttachment>()
                    .Where(a => a.RecordType == type && a.RecordId == c.Id && a.RemovedAt == null)
                    .Join(db.Set<StoredFile>(), a => a.FileId, f => f.Id, (a, f) => new { a.Order, Choice = new PaperChoice(a.Id, a.Title ?? a.Name, f.Kind, db.Set<RedactedCopy>().Any(r => r.AttachmentId == a.Id)) })
                    .OrderBy(a => a.Order).Select(a => a.Choice).ToList(),
            };
        var found = await papers.AsSingleQuery().SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        return new PaperChoices(found.IsConcealed, found.Papers);
    }
}
