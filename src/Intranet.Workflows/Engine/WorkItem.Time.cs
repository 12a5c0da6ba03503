using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <content>When it is due: counted by its task's rule, until a pause or a granted extension sets the day.</content>
public sealed partial class WorkItem
{
    private const char Between = ' ';

    /// <summary>Since when its time stands still, because somebody outside is waited for.</summary>
    public DateTimeOffset? PausedSince { get; private set; }

    /// <summary>Whether the due day was set by a pause or an extension, so that no recount of the calendar moves it.</summary>
    public bool IsDueSet { get; private set; }

    /// <summary>The day until which more time is asked for; null unless somebody has to decide.</summary>
    public DateOnly? ExtensionUntil { get; private set; }

    public string? ExtensionReason { get; private set; }

    public long? ExtensionAskedById { get; private set; }

    /// <summary>Whose keys decide about it.</summary>
    public IReadOnlyList<PrincipalKey> ExtensionDeciders =>
        [.. (ExtensionKeys ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(key => new PrincipalKey(key))];

    internal string? ExtensionKeys { get; private set; }

    /// <exception cref="RuleBroken">"inbox.extension-pending" or "inbox.extension-earlier".</exception>
    internal void AskForTime(DateOnly until, DateOnly due, IEnumerable<PrincipalKey> deciders, Doer by)
    {
        if (ExtensionUntil is not null) throw new RuleBroken("inbox.extension-pending");
        if (until <= due) throw new RuleBroken("inbox.extension-earlier");
        Begin(WorkItemOperation.AskForTime, by);
        (ExtensionUntil, ExtensionReason, ExtensionAskedById) = (until, by.Reason, by.PersonId);
        ExtensionKeys = string.Join(Between, deciders.Select(key => key.Value));
        Raise(() => new ExtensionAsked(Id));
    }

    internal void GrantTime(DateTimeOffset dueAt, Doer by)
    {
        Begin(WorkItemOperation.GrantTime, by);
        PutOff(dueAt);
        CloseExtension();
        Raise(() => new ExtensionGranted(Id));
    }

    internal void RefuseTime(Doer by)
    {
        Begin(WorkItemOperation.RefuseTime, by);
        CloseExtension();
        Raise(() => new ExtensionRefused(Id));
    }

    internal void MoveDue(DateTimeOffset dueAt)
    {
        DueAt = dueAt;
        foreach (var candidate in _candidates) candidate.BecomeDue(dueAt);
    }

    internal void Pause(DateTimeOffset now)
    {
        PausedSince = now;
        Raise(() => new WorkItemTermSet(Id));
    }

    /// <param name="dueAt">The day it is due now that the time which stood still does not count.</param>
    internal void EndPause(DateTimeOffset dueAt)
    {
        PausedSince = null;
        PutOff(dueAt);
    }

    // The ladder begins again for the new day.
    private void PutOff(DateTimeOffset dueAt)
    {
        MoveDue(dueAt);
        (IsDueSet, RungsGiven) = (true, null);
        Raise(() => new WorkItemTermSet(Id));
    }

    // What was asked for is of no use any more: done, or owed no longer.
    private void LapseExtension()
    {
        if (ExtensionUntil is null) return;
        CloseExtension();
        Raise(() => new ExtensionLapsed(Id));
    }

    private void CloseExtension() => (ExtensionUntil, ExtensionReason, ExtensionKeys) = (null, null, null);
}

/// <summary>Whoever does a task asks for more time.</summary>
[StoredName("workflows.extension-asked")]
public sealed record ExtensionAsked(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}

[StoredName("workflows.extension-granted")]
public sealed record ExtensionGranted(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}

[StoredName("workflows.extension-refused")]
public sealed record ExtensionRefused(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}

/// <summary>The task closed before anybody decided.</summary>
[StoredName("workflows.extension-lapsed")]
public sealed record ExtensionLapsed(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}

/// <summary>Its time stands still, or people have set another day: a record that keeps the day itself follows.</summary>
[StoredName("workflows.term-set")]
public sealed record WorkItemTermSet(long WorkItemId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkItem>(WorkItemId);
}
