using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>What a key has to do with a work item.</summary>
public enum CandidatePart
{
    /// <summary>May do it.</summary>
    Owner,

    /// <summary>Has it without having been among those who may: it was handed over.</summary>
    Given,

    /// <summary>Must have no part in it (four eyes, a conflict of interest), by whatever other key.</summary>
    Excluded,
}

/// <summary>One key's part in a work item; the rows through which the inbox is read.</summary>
public sealed class WorkItemCandidate
{
    private WorkItemCandidate() { }

    internal WorkItemCandidate(PrincipalKey principal, CandidatePart part, WorkItem item)
    {
        Principal = principal.Value;
        Part = part;
        IsListed = part != CandidatePart.Excluded;
        Priority = item.Priority;
        DueAt = item.DueAt;
    }

    public long WorkItemId { get; private set; }

    public string Principal { get; private set; } = "";

    public CandidatePart Part { get; private set; }

    /// <summary>Whether it stands in the lists of whoever holds the key; not while somebody else has taken it on.</summary>
    public bool IsListed { get; private set; }

    /// <summary>A copy of the work item's, as <see cref="DueAt"/>, so that one index serves the inbox.</summary>
    public int Priority { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    internal void Become(CandidatePart part) => Part = part;

    internal void List(bool isListed) => IsListed = isListed;

    internal void BecomeDue(DateTimeOffset dueAt) => DueAt = dueAt;

    internal void Rank(int priority) => Priority = priority;
}

internal static class Exclusions
{
    /// <summary>From which work items whoever holds one of the keys is excluded: for them those do not exist, nor what is told of them.</summary>
    public static IQueryable<WorkItemCandidate> Excluding(this IntranetDbContext db, string[] keys) =>
        db.Set<WorkItemCandidate>().Where(c => c.Part == CandidatePart.Excluded && keys.Contains(c.Principal));
}
