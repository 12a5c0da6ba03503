using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the actor owes about a meeting: invitations to answer, delegations to acknowledge.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadOwed(long MeetingId) : IQuery<IReadOnlyList<RecordRef>>;

internal sealed class ReadOwedHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadOwed, IReadOnlyList<RecordRef>>
{
    public async Task<IReadOnlyList<RecordRef>> Handle(ReadOwed request, CancellationToken cancellationToken)
    {
        var (keys, excluding) = (current.KeyValues, db.Excluding(current.KeyValues));
        var (invitation, delegation) = (RecordTypes.Of<Invitation>(), RecordTypes.Of<AttendanceDelegation>());
        var owed = await db.Set<WorkItem>().AsNoTracking()
            .Where(w => w.ClosedAt == null && w.Candidates.Any(c => keys.Contains(c.Principal)) && !excluding.Any(c => c.WorkItemId == w.Id))
            .Where(w =>
                (w.RecordType == invitation && db.Set<Invitation>().Any(i => i.Id == w.RecordId && i.MeetingId == request.MeetingId))
                || (w.RecordType == delegation && db.Set<AttendanceDelegation>().Any(d => d.Id == w.RecordId && d.MeetingId == request.MeetingId)))
            .OrderBy(w => w.Id)
            .Select(w => new { w.RecordType, w.RecordId })
            .ToListAsync(cancellationToken);
        return [.. owed.Select(w => new RecordRef(w.RecordType, w.RecordId)).Distinct()];
    }
}
