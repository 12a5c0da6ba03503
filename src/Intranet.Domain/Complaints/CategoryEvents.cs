using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

[StoredName("complaints.category-added")]
public sealed record CategoryAdded(long CategoryId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ComplaintCategory>(CategoryId);
}

[StoredName("complaints.category-changed")]
public sealed record CategoryChanged(long CategoryId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ComplaintCategory>(CategoryId);
}

[StoredName("complaints.category-ended")]
public sealed record CategoryEnded(long CategoryId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ComplaintCategory>(CategoryId);
}

/// <summary>A question was added to a category, or worded otherwise.</summary>
[StoredName("complaints.question-written")]
public sealed record QuestionWritten(long CategoryId, string Question) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ComplaintCategory>(CategoryId);
}

[StoredName("complaints.question-ended")]
public sealed record QuestionEnded(long CategoryId, string Question) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ComplaintCategory>(CategoryId);
}
