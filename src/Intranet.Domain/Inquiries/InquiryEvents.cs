using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Inquiries;

[StoredName("inquiries.appointed")]
public sealed record InquiryAppointed(long InquiryId) : InquiryEvent(InquiryId);

/// <summary>Members were replaced by another order.</summary>
[StoredName("inquiries.members-changed")]
public sealed record InquiryMembersChanged(long InquiryId) : InquiryEvent(InquiryId);

[StoredName("inquiries.paper-attached")]
public sealed record InquiryPaperAttached(long InquiryId, long AttachmentId) : InquiryEvent(InquiryId);

[StoredName("inquiries.reported")]
public sealed record InquiryReported(long InquiryId) : InquiryEvent(InquiryId);

[StoredName("inquiries.report-returned")]
public sealed record InquiryReportReturned(long InquiryId) : InquiryEvent(InquiryId);

[StoredName("inquiries.report-accepted")]
public sealed record InquiryReportAccepted(long InquiryId) : InquiryEvent(InquiryId);

/// <summary>More time was granted, or its time stands still, or goes on.</summary>
[StoredName("inquiries.term-moved")]
public sealed record InquiryTermMoved(long InquiryId) : InquiryEvent(InquiryId);

/// <summary>Somebody must know nothing of it any more: who owes what is asked anew.</summary>
[StoredName("inquiries.sealed-off")]
public sealed record InquirySealedOff(long InquiryId) : InquiryEvent(InquiryId);

[StoredName("inquiries.dissolved")]
public sealed record InquiryDissolved(long InquiryId) : InquiryEvent(InquiryId);

/// <summary>Something that happened to a fact-finding committee.</summary>
public abstract record InquiryEvent(long InquiryId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Inquiry>(InquiryId);
}
