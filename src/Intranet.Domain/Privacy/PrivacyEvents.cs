using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>How long cases of a class are kept was changed.</summary>
[StoredName("privacy.retention-set")]
public sealed record RetentionSet(long RuleId, RetentionClass Class) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<RetentionRule>(RuleId);
}

[StoredName("privacy.held")]
public sealed record CaseHeld(long ComplaintId) : ComplaintEvent(ComplaintId);

[StoredName("privacy.released")]
public sealed record CaseReleased(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>Nothing says any more who brought it and who was accused.</summary>
[StoredName("privacy.anonymised")]
public sealed record CaseAnonymised(long ComplaintId) : ComplaintEvent(ComplaintId);

/// <summary>Nothing is left of it but what statistics count.</summary>
[StoredName("privacy.erased")]
public sealed record CaseErased(long ComplaintId) : ComplaintEvent(ComplaintId);
