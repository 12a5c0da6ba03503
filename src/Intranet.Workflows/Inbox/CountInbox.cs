using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>Whose inbox it is and how much waits in it; asked for by every page, so in one query.</summary>
[Requires(InboxPermissions.Read)]
public sealed record CountInbox : IQuery<InboxSummary>;

/// <param name="Open">Open work items, the office's included.</param>
/// <param name="Unseen">Notifications since the person last marked them as seen.</param>
public sealed record InboxSummary(BilingualText Name, BilingualText Position, int Open, int Unseen);

internal sealed class CountInboxHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<CountInbox, InboxSummary>
{
    public Task<InboxSummary> Handle(CountInbox request, CancellationToken cancellationToken)
    {
        var keys = current.KeyValues;
        return db.Set<Person>().AsNoTracking()
            .Where(p => p.Id == current.Actor.PersonId)
            .Select(p => new InboxSummary(
                new BilingualText(p.NameTh, p.NameEn),
                new BilingualText(p.PositionTh, p.PositionEn),
                db.Set<WorkItemCandidate>().Where(c => keys.Contains(c.Principal)).Select(c => c.WorkItemId).Distinct().Count(),
                db.Set<Notification>().Count(n => keys.Contains(n.Principal)
                    && !db.Set<NotificationsSeen>().Any(s => s.PersonId == p.Id && s.Until >= n.At))))
            .SingleAsync(cancellationToken);
    }
}
