using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>An end that did not hold: what the complainant had been told, and why the case was taken up again.</summary>
public sealed class FormerEnd : Entity
{
    private FormerEnd() { }

    internal FormerEnd(Complaint complaint, string reopenReason, bool isAskedByComplainant, DateTimeOffset now)
    {
        (ClosingReasonId, Summary, OutsideBody, ClosedAt, MergedIntoId) =
            (complaint.ClosingReasonId, complaint.Summary, complaint.OutsideBody, complaint.ClosedAt, complaint.MergedIntoId);
        (ToldOn, ToldBy, ToldNote) = (complaint.ToldOn, complaint.ToldBy, complaint.ToldNote);
        (Answer, AnsweredOn, Satisfaction) = (complaint.Answer, complaint.AnsweredOn, complaint.Satisfaction);
        (ReopenedAt, ReopenReason, IsAskedByComplainant) = (now, reopenReason, isAskedByComplainant);
    }

    public long ComplaintId { get; private set; }

    public long? ClosingReasonId { get; private set; }

    public string? Summary { get; private set; }

    public string? OutsideBody { get; private set; }

    /// <summary>Null if it had been merged into another case.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public long? MergedIntoId { get; private set; }

    public DateOnly? ToldOn { get; private set; }

    public ToldBy? ToldBy { get; private set; }

    public string? ToldNote { get; private set; }

    public ClosureAnswer? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public int? Satisfaction { get; private set; }

    public DateTimeOffset ReopenedAt { get; private set; }

    public string ReopenReason { get; private set; } = "";

    /// <summary>Whether the complainant, not content, asked for it.</summary>
    public bool IsAskedByComplainant { get; private set; }
}
