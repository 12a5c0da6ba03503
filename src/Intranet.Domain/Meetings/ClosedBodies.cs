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
        if (await BodyAsync(meeting, cancellationToken) is { } body) await db.ExcludeAsync(meeting.Ref, await db.ExcludedFromAsync(body, cancellationToken), cancellationToken);
    }

    /// <summary>Opens a meeting whose invitations go out, and them, to those of a closed body.</summary>
    /// <returns>Whether the body is closed; if not, nothing was done.</returns>
    public async Task<bool> ShareAsync(Meeting meeting, IReadOnlyList<Invitation> invitations, CancellationToken cancellationToken)
    {
        if (await BodyAsync(meeting, cancellationToken) is not { } body) return false;
        var excluded = await db.ExcludedFromAsync(body, cancellationToken);
        var readers = await db.Set<RecordAccess>()
            .Where(a => a.RecordType == body.Type && a.RecordId == body.Id && a.Effect == AccessEffect.Grant).Select(a => a.Principal).ToListAsync(cancellationToken);
        await records.GrantAsync(meeting.Ref, [meeting.Secretaries, .. readers.Select(key => new PrincipalKey(key))], cancellationToken);
        await db.ExcludeAsync(meeting.Ref, excluded, cancellationToken);
        foreach (var invitation in invitations)
        {
            db.AddRange(new[] { meeting.Secretaries, invitation.Decider }.Distinct().Select(key => new RecordAccess(invitation.Ref, key, AccessEffect.Grant)));
            await db.ExcludeAsync(invitation.Ref, excluded, cancellationToken);
        }

        return true;
    }

    /// <summary>Whether the meeting is one of a closed body.</summary>
    public async Task<bool> MeetsAsync(Meeting meeting, CancellationToken cancellationToken) => await BodyAsync(meeting, cancellationToken) is not null;

    // Null for an open body.
    private async Task<RecordRef?> BodyAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Bodies.Select(b => b.WorkingGroupId).ToList();
        var closed = await db.Set<WorkingGroup>().Where(g => g.IsClosed && ids.Contains(g.Id)).Select(g => (long?)g.Id).FirstOrDefaultAsync(cancellationToken);
        return closed is { } id ? RecordTypes.Ref<WorkingGroup>(id) : null;
    }
}
