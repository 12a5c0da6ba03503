using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <param name="Mine">Open work items that are owed by the person.</param>
/// <param name="Office">Those that are open to everybody at the office's desk.</param>
/// <param name="Waiting">Those that the person has handed to somebody else, or put aside.</param>
/// <param name="Unseen">Notifications since the person last marked them as seen.</param>
public sealed record InboxSummary(BilingualText Name, BilingualText Position, int Mine, int Office, int Waiting, int Unseen)
{
    public int Open => Mine + Office;
}

/// <summary>Whose inbox it is and how much waits in it: one query for each request, whether the frame asks or the desk as well.</summary>
internal sealed class InboxSummaries(IntranetDbContext db, CurrentActor current)
{
    private (Actor Of, InboxSummary Summary)? _read;

    public async Task<InboxSummary> ReadAsync(CancellationToken cancellationToken)
    {
        if (_read is { } read && read.Of == current.Actor) return read.Summary;

        var (mine, office) = (MyWork.Mine(db, current.Actor), MyWork.Office(db, current.Actor));
        var (waiting, told) = (MyWork.Waiting(db, current.Actor), db.ToldTo(current.KeyValues));
        var summary = await db.Set<Person>().AsNoTracking()
            .Where(p => p.Id == current.Actor.PersonId)
            .Select(p => new InboxSummary(
                new BilingualText(p.NameTh, p.NameEn),
                new BilingualText(p.PositionTh, p.PositionEn),
                mine.Count(),
                office.Count(),
                waiting.Count(),
                told.Count(n => !db.Set<NotificationsSeen>().Any(s => s.PersonId == p.Id && s.Until >= n.At))))
            .SingleAsync(cancellationToken);
        _read = (current.Actor, summary);
        return summary;
    }
}

/// <summary>An open work item that somebody owes or waits for, with what orders the inbox.</summary>
internal sealed class Owing
{
    public int Priority { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public long WorkItemId { get; init; }
}

internal static class MyWork
{
    /// <summary>Owed by the actor as a person or as holder of a post, unless somebody else has taken it on.</summary>
    public static IQueryable<Owing> Mine(IntranetDbContext db, Actor actor) => Owed(db, actor, isOffice: false);

    /// <summary>Open to everybody at the actor's desk, taken on by nobody, and not the actor's own anyway.</summary>
    public static IQueryable<Owing> Office(IntranetDbContext db, Actor actor) => Owed(db, actor, isOffice: true).Except(Mine(db, actor));

    /// <summary>Delegated by the actor, or put aside.</summary>
    public static IQueryable<Owing> Waiting(IntranetDbContext db, Actor actor)
    {
        var me = actor.PersonId;
        var open = db.Set<WorkItem>().Where(w => w.ClosedAt == null);
        return open.Where(w => w.DelegatedById == me).Select(w => new Owing { Priority = w.Priority, DueAt = w.DueAt, WorkItemId = w.Id })
            .Union(open.Where(w => w.SuspendedById == me).Select(w => new Owing { Priority = w.Priority, DueAt = w.DueAt, WorkItemId = w.Id }));
    }

    private static IQueryable<Owing> Owed(IntranetDbContext db, Actor actor, bool isOffice)
    {
        var excluding = db.Excluding(Values(actor.Keys));
        var keys = Values(actor.Keys.Where(k => k.IsOffice == isOffice));
        return db.Set<WorkItemCandidate>()
            .Where(c => keys.Contains(c.Principal) && c.IsListed && !excluding.Any(x => x.WorkItemId == c.WorkItemId))
            .Select(c => new Owing { Priority = c.Priority, DueAt = c.DueAt, WorkItemId = c.WorkItemId })
            .Distinct();
    }

    private static string[] Values(IEnumerable<PrincipalKey> keys) => keys.Select(k => k.Value).Order(StringComparer.Ordinal).ToArray();
}
