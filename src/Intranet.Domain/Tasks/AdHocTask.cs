using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Tasks;

public enum AdHocTaskStatus
{
    Open,

    /// <summary>Reported as done; the asker is to look at it.</summary>
    Done,

    Accepted,

    /// <summary>The asker wants it corrected.</summary>
    Returned,

    Cancelled,
}

/// <summary>What is asked, of whom, by when.</summary>
/// <param name="Addressee">A person, a post or an agency's desk.</param>
public sealed record TaskOrder(string Title, string? Instruction, PrincipalKey Addressee, DateOnly DueOn, IReadOnlyList<string> Checklist);

/// <summary>
/// Something that one official asks of a person, a post or an office, outside any other procedure. Whoever was let see it may
/// work on it; who asked for it accepts it, or returns it for correction.
/// </summary>
public sealed class AdHocTask : AggregateRoot, IProtectedRecord
{
    public const int MaxTitle = 300;
    public const int MaxText = 2000;
    public const int MaxRows = 50;

    private readonly List<TaskRow> _rows = [];

    private AdHocTask() { }

    public AdHocTask(TaskOrder order, long askedById, DateTimeOffset now)
    {
        (Title, Instruction, DueOn) = (order.Title, order.Instruction, order.DueOn);
        (AddresseePersonId, AddresseePostId, AddresseeDeskId) = order.Addressee.Parts switch
        {
            ("person", { } id) => ((long?)id, (long?)null, (long?)null),
            ("post", { } id) => (null, id, null),
            ("desk", { } id) => (null, null, id),
            _ => throw new ArgumentException("Tasks are addressed to people, posts and desks.", nameof(order)),
        };
        (AskedById, AskedAt) = (askedById, now);
        _rows.AddRange(order.Checklist.Select((text, index) => new TaskRow(index + 1, text)));
        Raise(() => new TaskAsked(Id));
    }

    public string Title { get; private set; } = "";

    public string? Instruction { get; private set; }

    public long AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public long? AddresseePersonId { get; private set; }

    public long? AddresseePostId { get; private set; }

    /// <summary>The agency whose desk it is addressed to.</summary>
    public long? AddresseeDeskId { get; private set; }

    public DateOnly DueOn { get; private set; }

    public AdHocTaskStatus Status { get; private set; }

    /// <summary>What whoever did it says about it.</summary>
    public string? Report { get; private set; }

    public long? ReportedById { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>What the asker wants corrected.</summary>
    public string? ReturnReason { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The checklist, in its order.</summary>
    public IReadOnlyList<TaskRow> Rows => _rows;

    public bool IsSelfAsked => AddresseePersonId == AskedById;

    public bool IsToBeDone => Status is AdHocTaskStatus.Open or AdHocTaskStatus.Returned;

    /// <summary>Ticks these rows of the checklist and no others.</summary>
    /// <exception cref="RuleBroken">It is not to be done now, or the actor asked for it.</exception>
    public void Tick(IReadOnlyCollection<long> rowIds, Actor actor)
    {
        CheckDoer(actor);
        foreach (var row in _rows) row.Tick(rowIds.Contains(row.Id));
        Raise(() => new TaskTicked(Id));
    }

    /// <summary>Reports it as done.</summary>
    /// <exception cref="RuleBroken">Rows of the checklist are open, it is not to be done now, or the actor asked for it.</exception>
    public void ReportDone(string? report, IReadOnlyCollection<long> rowIds, Actor actor, DateTimeOffset now)
    {
        CheckDoer(actor);
        foreach (var row in _rows) row.Tick(rowIds.Contains(row.Id));
        if (_rows.Exists(row => !row.IsDone)) throw new RuleBroken("tasks.rows-open");

        (Status, Report, ReportedById, ReportedAt) = (AdHocTaskStatus.Done, report, actor.PersonId, now);
        Raise(() => new TaskReported(Id));
    }

    /// <exception cref="RuleBroken">It is not reported as done, the actor did not ask for it, or they did it, or stand in for whoever did.</exception>
    public void Accept(Actor actor, DateTimeOffset now)
    {
        CheckChecker(actor);
        (Status, ClosedAt) = (AdHocTaskStatus.Accepted, now);
        Raise(() => new TaskAccepted(Id));
    }

    /// <summary>Sends it back for correction; it is owed again.</summary>
    /// <exception cref="RuleBroken">It is not reported as done, the actor did not ask for it, or they did it, or stand in for whoever did.</exception>
    public void Return(string reason, Actor actor)
    {
        CheckChecker(actor);
        (Status, ReturnReason) = (AdHocTaskStatus.Returned, reason);
        Raise(() => new TaskReturned(Id));
    }

    /// <exception cref="RuleBroken">It is closed, or the actor did not ask for it.</exception>
    public void Cancel(Actor actor, DateTimeOffset now)
    {
        CheckAsker(actor);
        if (ClosedAt is not null) throw new RuleBroken("tasks.closed");
        (Status, ClosedAt) = (AdHocTaskStatus.Cancelled, now);
        Raise(() => new TaskCancelled(Id));
    }

    // Who asks does not do it as well, unless they ask it of themselves.
    private void CheckDoer(Actor actor)
    {
        if (!IsToBeDone) throw new RuleBroken("tasks.not-to-be-done");
        if (actor.Is(PrincipalKey.Person(AskedById)) && !IsSelfAsked) throw new RuleBroken("tasks.not-yours-to-do");
    }

    // Who did it does not check it in the asker's place, nor does whoever stands in for them.
    private void CheckChecker(Actor actor)
    {
        CheckAsker(actor);
        if (Status != AdHocTaskStatus.Done) throw new RuleBroken("tasks.not-done");
        if (ReportedById is { } doer && actor.Keys.Contains(PrincipalKey.Person(doer)) && !IsSelfAsked) throw new RuleBroken("tasks.own-work");
    }

    private void CheckAsker(Actor actor)
    {
        if (!actor.Is(PrincipalKey.Person(AskedById))) throw new RuleBroken("tasks.not-yours-to-check");
    }
}

/// <summary>One row of a task's checklist.</summary>
public sealed class TaskRow : Entity
{
    private TaskRow() { }

    internal TaskRow(int order, string text) => (Order, Text) = (order, text);

    public long TaskId { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    public bool IsDone { get; private set; }

    internal void Tick(bool isDone) => IsDone = isDone;
}

/// <summary>A checklist that is often needed, as data: one row a line.</summary>
public sealed class ChecklistTemplate : Entity
{
    public required string Code { get; init; }

    public required string NameTh { get; set; }

    public required string NameEn { get; set; }

    public required string Lines { get; set; }
}
