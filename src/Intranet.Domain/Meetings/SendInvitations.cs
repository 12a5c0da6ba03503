using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Invites every seat of the working group. Result: how many invitations went out.</summary>
[StoredName("meetings.send-invitations"), Requires(MeetingsPermissions.Arrange)]
public sealed record SendInvitations(long MeetingId, int ExpectedRevision, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class SendInvitationsHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<SendInvitations, int>
{
    public async Task<int> Handle(SendInvitations request, CancellationToken cancellationToken)
    {
        var meeting = await records.GetAsync<Meeting>(request.MeetingId, request.ExpectedRevision, cancellationToken);
        var secretaries = PrincipalKey.Role(Roles.MeetingSecretary, meeting.SecretariatAgencyId);
        if (!current.Actor.Is(secretaries)) throw MeetingRules.NotASecretary();

        var invitations = meeting.Invite(await InviteesAsync(meeting.WorkingGroupId, cancellationToken), clock);
        db.AddRange(invitations);

        // The governor asks what is late, so the governor sees every meeting that is out.
        PrincipalKey[] overseers = [secretaries, PrincipalKey.Role(Roles.Governor)];
        foreach (var invitation in invitations)
            db.AddRange(overseers.Concat(InvitedSide(invitation)).Distinct().Select(key => new RecordAccess(invitation.Ref, key, AccessEffect.Grant)));
        await records.GrantAsync(meeting.Ref, overseers.Concat(invitations.SelectMany(InvitedSide)), cancellationToken);
        return invitations.Count;
    }

    private static IEnumerable<PrincipalKey> InvitedSide(Invitation invitation) =>
        invitation.AgencyId is { } agencyId ? [invitation.Decider, PrincipalKey.Desk(agencyId)] : [invitation.Decider];

    private async Task<IReadOnlyList<Invitee>> InviteesAsync(long workingGroupId, CancellationToken cancellationToken)
    {
        var members = db.Set<WorkingGroupMember>().AsNoTracking().Where(m => m.WorkingGroupId == workingGroupId);
        return await members
            .OrderBy(m => m.Order)
            .Select(m => new Invitee(
                m.PostId != null
                    ? db.Set<Post>().Where(p => p.Id == m.PostId).Select(p => (long?)p.AgencyId).FirstOrDefault()
                    : db.Set<Person>().Where(p => p.Id == m.PersonId).Select(p => p.AgencyId).FirstOrDefault(),
                m.PostId, m.PersonId, m.Role, m.Order))
            .ToListAsync(cancellationToken);
    }
}
