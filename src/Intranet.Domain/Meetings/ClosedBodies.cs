using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>A meeting of a closed body is seen by those who see the body, and does not exist for those who are kept from it.</summary>
internal sealed class ClosedBodies(IntranetDbContext db, Records records)
{
    /// <summary>Lets nobody see a meeting who is kept from its body.</summary>
    public async Task KeepAwayAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (await RowsAsync(meeting, cancellationToken) is { } rows) await ExcludeAsync(meeting.Ref, rows, cancellationToken);
    }

    /// <summary>Opens a meeting whose invitations go out, and them, to those of a closed body.</summary>
    /// <returns>Whether the body is closed; if not, nothing was done.</returns>
    public async Task<bool> ShareAsync(Meeting meeting, IReadOnlyList<Invitation> invitations, CancellationToken cancellationToken)
    {
        if (await RowsAsync(meeting, cancellationToken) is not { } rows) return false;
        await records.GrantAsync(meeting.Ref, [meeting.Secretaries, .. rows.Where(r => r.Effect == AccessEffect.Grant).Select(r => new PrincipalKey(r.Principal))], cancellationToken);
        await ExcludeAsync(meeting.Ref, rows, cancellationToken);
        foreach (var invitation in invitations)
        {
            db.AddRange(new[] { meeting.Secretaries, invitation.Decider }.Distinct().Select(key => new RecordAccess(invitation.Ref, key, AccessEffect.Grant)));
            await ExcludeAsync(invitation.Ref, rows, cancellationToken);
        }

        return true;
    }

    /// <summary>Whether the meeting is one of a closed body.</summary>
    public async Task<bool> MeetsAsync(Meeting meeting, CancellationToken cancellationToken) => await BodyAsync(meeting, cancellationToken) is not null;

    private async Task<WorkingGroup?> BodyAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Bodies.Select(b => b.WorkingGroupId).ToList();
        return await db.Set<WorkingGroup>().AsNoTracking().FirstOrDefaultAsync(g => g.IsClosed && ids.Contains(g.Id), cancellationToken);
    }

    // Null for an open body.
    private async Task<List<RecordAccess>?> RowsAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (await BodyAsync(meeting, cancellationToken) is not { } body) return null;
        var type = RecordTypes.Of<WorkingGroup>();
        return await db.Set<RecordAccess>().AsNoTracking().Where(a => a.RecordType == type && a.RecordId == body.Id).ToListAsync(cancellationToken);
    }

    private async Task ExcludeAsync(RecordRef record, List<RecordAccess> rows, CancellationToken cancellationToken)
    {
        var present = await db.Set<RecordAccess>()
            .Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToListAsync(cancellationToken);
        db.AddRange(rows.Where(r => r.Effect == AccessEffect.Exclude && !present.Contains(r.Principal)).Select(r => new RecordAccess(record, new PrincipalKey(r.Principal), AccessEffect.Exclude)));
    }
}
