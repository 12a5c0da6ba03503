using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

/// <summary>Lets a named delegate see the meeting and the invitation, once the invitee has decided.</summary>
public sealed class DelegateAccess(Records records)
{
    public async Task GrantAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        if (invitation is not { Status: InvitationStatus.Delegated, DelegatePersonId: { } personId }) return;

        PrincipalKey[] delegated = [PrincipalKey.Person(personId)];
        await records.GrantAsync(invitation.Ref, delegated, cancellationToken);
        await records.GrantAsync(RecordTypes.Ref<Meeting>(invitation.MeetingId), delegated, cancellationToken);
    }
}
