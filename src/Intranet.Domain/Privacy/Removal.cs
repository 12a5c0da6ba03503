using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>One line of the deletion log (บันทึกการลบ): that something of a case was removed, by which rule and how much; never what.</summary>
public sealed class Removal : Entity
{
    private Removal() { }

    /// <param name="due">What was due.</param>
    /// <param name="values">How many values were removed, or names struck out of a text.</param>
    /// <param name="files">How many files.</param>
    /// <param name="now">When.</param>
    public Removal(DueCase due, int values, int files, DateTimeOffset now) =>
        (ComplaintId, Stage, Class, RuleId, Values, Files, At) = (due.ComplaintId, due.Stage, due.Class, due.RuleId, values, files, now);

    public long ComplaintId { get; private set; }

    public RemovalStage Stage { get; private set; }

    public RetentionClass Class { get; private set; }

    /// <summary>Null where it went with the case that it went on as.</summary>
    public long? RuleId { get; private set; }

    public int Values { get; private set; }

    public int Files { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A case of which something is to be removed now.</summary>
public sealed record DueCase(long ComplaintId, RemovalStage Stage, RetentionClass Class, long? RuleId);
