using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Invites everybody with a seat in the bodies that meet, each once. Result: how many invitations went out.</summary>
[StoredName("meetings.send-invitations"), Requires(MeetingsPermissions.Arrange)]
public sealed record SendInvitations(long MeetingId, int ExpectedRevision, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class SendInvitationsHandler(IntranetDbContext db, Records records, MeetingsOfSecretary meetings, ClosedBodies closed, IBusinessClock clock)
    : IRequestHandler<SendInvitations, int>
{
    public async Task<int> Handle(SendInvitations request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        var invitations = meeting.Invite(await InviteesAsync(meeting, cancellationToken), clock);
        await meetings.CountAsync(meeting, cancellationToken);
        db.AddRange(invitations);
        if (await closed.ShareAsync(meeting, invitations, cancellationToken)) return invitations.Count;

        // The governor asks what is late, so the governor sees every meeting that is out; a supervisor is told of a silent office.
        PrincipalKey[] overseers = [meeting.Secretaries, PrincipalKey.Role(Roles.Governor)];
        var supervisors = await SupervisorsAsync(invitations, cancellationToken);
        foreach (var invitation in invitations)
        {
            var seenBy = overseers.Concat(InvitedSide(invitation)).Concat(supervisors[invitation.AgencyId ?? 0]).Distinct();
            db.AddRange(seenBy.Select(key => new RecordAccess(invitation.Ref, key, AccessEffect.Grant)));
        }

        // An invitation is read with its meeting, so whoever sees the one sees the other.
        var readers = overseers.Concat(invitations.SelectMany(InvitedSide)).Concat(supervisors.SelectMany(s => s));
        await records.GrantAsync(meeting.Ref, readers, cancellationToken);
        return invitations.Count;
    }

    private static IEnumerable<PrincipalKey> InvitedSide(Invitation invitation) =>
        invitation.AgencyId is { } agencyId ? [invitation.Decider, PrincipalKey.Desk(agencyId)] : [invitation.Decider];

    private async Task<ILookup<long, PrincipalKey>> SupervisorsAsync(IReadOnlyList<Invitation> invitations, CancellationToken cancellationToken)
    {
        var agencyIds = invitations.Select(i => i.AgencyId).OfType<long>().Distinct().ToList();
        var supervised = await db.Set<Agency>().AsNoTracking()
            .Where(a => agencyIds.Contains(a.Id) && a.SupervisorPostId != null)
            .Select(a => new { a.Id, PostId = a.SupervisorPostId!.Value })
            .ToListAsync(cancellationToken);
        return supervised.ToLookup(a => a.Id, a => PrincipalKey.Post(a.PostId));
    }

    /// <summary>One invitee for each post or person, with all their seats in the bodies on the day, the first body's first; of a
    /// closed body by name, and not through their agency.</summary>
    private async Task<IReadOnlyList<Invitee>> InviteesAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var places = meeting.Bodies.ToDictionary(b => b.WorkingGroupId, b => b.Order);
        var groupIds = places.Keys.ToList();
        var seats = await db.SeatsOn(Bangkok.Date(meeting.StartsAt)).Where(s => groupIds.Contains(s.WorkingGroupId)).ToListAsync(cancellationToken);
        var byName = await closed.MeetsAsync(meeting, cancellationToken);
        var invited = seats
            .OrderBy(s => places[s.WorkingGroupId]).ThenBy(s => s.Order)
            .GroupBy(s => (s.PostId, s.PersonId));
        return
        [
            .. invited.Select((group, index) => new Invitee(
                byName ? null : group.First().AgencyId, group.Key.PostId, group.Key.PersonId,
                [.. group.Select(s => new InvitedSeat(s.WorkingGroupId, s.Role, s.Order))],
                Order: index + 1, Replaceable: group.All(s => s.Replaceable))),
        ];
    }
}
