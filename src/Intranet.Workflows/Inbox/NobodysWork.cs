using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Inbox;

/// <summary>Open work that nobody can do.</summary>
public static class NobodysWork
{
    /// <summary>Nobody who is there on the day may do it; of what is taken on, whoever did so is not there.</summary>
    public static IQueryable<WorkItem> NobodysWorkOn(this IntranetDbContext db, DateOnly day)
    {
        var held = db.KeysHeldOn(day);
        return db.Set<WorkItem>().Where(w => w.ClosedAt == null && !w.Candidates.Any(c => held.Contains(c.Principal)
            && ((w.ActualOwnerId == null && c.Part == CandidatePart.Owner) || c.Principal == "person:" + w.ActualOwnerId)));
    }
}
