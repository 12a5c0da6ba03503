using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>
/// That a case is kept whatever the schedule says (ระงับการลบ), because it is before a court or somebody asks for it. One at a time; the
/// reasons are free text, and so kept out of the audit trail.
/// </summary>
public sealed class LegalHold : Entity
{
    public const int MaxReason = 500;

    private LegalHold() { }

    internal LegalHold(long complaintId, string reason, long? personId, DateTimeOffset now) =>
        (ComplaintId, Reason, SetById, SetAt) = (complaintId, reason, personId, now);

    public long ComplaintId { get; private set; }

    public string Reason { get; private set; } = "";

    public long? SetById { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    /// <summary>When it ended; null while it holds.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    public long? ReleasedById { get; private set; }

    public string? ReleaseReason { get; private set; }

    internal void Release(string reason, long? personId, DateTimeOffset now) => (ReleaseReason, ReleasedById, ReleasedAt) = (reason, personId, now);
}
