using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Inquiries;

/// <summary>The committee's chair or secretary reports what it found, with its papers.</summary>
[StoredName("inquiries.report"), Requires(InquiriesPermissions.Use)]
public sealed record ReportInquiry(long InquiryId, int ExpectedRevision, string Report, IReadOnlyList<UploadedFile> Files, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReportInquiryValidator : AbstractValidator<ReportInquiry>
{
    public ReportInquiryValidator() => RuleFor(c => c.Report).RequiredText(Inquiry.MaxText);
}

internal sealed class ReportInquiryHandler(InquiryDoor door, FileAttachments attachments, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReportInquiry, Unit>
{
    public async Task<Unit> Handle(ReportInquiry request, CancellationToken cancellationToken)
    {
        var inquiry = await door.OpenAsync(request.InquiryId, request.ExpectedRevision, InquirySide.Reporter, cancellationToken);
        inquiry.ReportFound(request.Report, current.Actor.PersonId, clock.Now);
        var record = RecordTypes.Ref<Inquiry>(inquiry.Id);
        foreach (var file in request.Files) inquiry.NotePaper((await attachments.AttachAsync(record, file, title: null, cancellationToken)).Id);
        return Unit.Value;
    }
}
