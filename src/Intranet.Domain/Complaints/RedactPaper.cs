using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>
/// สำเนาปิดข้อมูล: a copy of a paper of a case on which what tells who complained is blackened. It is a file of its own, so that nothing
/// under the bars is in it.
/// </summary>
public sealed class RedactedCopy : AggregateRoot
{
    private RedactedCopy() { }

    internal RedactedCopy(long complaintId, long sourceId, long attachmentId)
    {
        (ComplaintId, SourceId, AttachmentId) = (complaintId, sourceId, attachmentId);
        Raise(() => new PaperRedacted(complaintId, attachmentId));
    }

    public long ComplaintId { get; private set; }

    /// <summary>The paper of the case of which it is a copy.</summary>
    public long SourceId { get; private set; }

    /// <summary>The copy, a paper of the case as well.</summary>
    public long AttachmentId { get; private set; }
}

[StoredName("complaints.paper-redacted")]
public sealed record PaperRedacted(long ComplaintId, long AttachmentId) : ComplaintEvent(ComplaintId);

/// <summary>Adds a redacted copy of a paper to the case.</summary>
/// <param name="SourceId">The paper.</param>
/// <param name="File">The copy, as it was blackened.</param>
[StoredName("complaints.redact-paper"), Requires(ComplaintsPermissions.Handle)]
public sealed record RedactPaper(long ComplaintId, long SourceId, UploadedFile? File, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class RedactPaperValidator : AbstractValidator<RedactPaper>
{
    public RedactPaperValidator() => RuleFor(c => c.File).NotNull().Says("complaints.choose-copy");
}

/// <remarks>Refuses with "complaints.same-file": the copy is the paper itself, nothing was blackened.</remarks>
internal sealed class RedactPaperHandler(IntranetDbContext db, ComplaintDoor door, FileAttachments attachments) : IRequestHandler<RedactPaper, Unit>
{
    public async Task<Unit> Handle(RedactPaper request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, expectedRevision: null, cancellationToken);
        var source = await attachments.FindAsync(complaint.Ref, request.SourceId, cancellationToken);
        var copy = await attachments.AttachAsync(complaint.Ref, request.File!, title: null, cancellationToken);
        if (copy.FileId == source.FileId) throw new RuleBroken("complaints.same-file");
        db.Add(new RedactedCopy(complaint.Id, source.Id, copy.Id));
        return Unit.Value;
    }
}
