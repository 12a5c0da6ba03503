using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>How personal data of a case was read other than by revealing a sealed value.</summary>
public enum CaseReadingKind
{
    /// <summary>Somebody opened a paper of the case, or of one of its referrals: what people hand in says who they are.</summary>
    Paper,

    /// <summary>Somebody at intake was told that the telephone number which they typed brought the case.</summary>
    TelephoneMatch,
}

/// <summary>That somebody read personal data of a case for which no reason is asked. With the reveals it is the access log.</summary>
public sealed class CaseReading : Entity
{
    private CaseReading() { }

    public CaseReading(long complaintId, CaseReadingKind kind, long? attachmentId, long? personId, DateTimeOffset now) =>
        (ComplaintId, Kind, AttachmentId, PersonId, At) = (complaintId, kind, attachmentId, personId, now);

    public long ComplaintId { get; private set; }

    public CaseReadingKind Kind { get; private set; }

    /// <summary>The paper's id, which outlives the paper.</summary>
    public long? AttachmentId { get; private set; }

    public long? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
