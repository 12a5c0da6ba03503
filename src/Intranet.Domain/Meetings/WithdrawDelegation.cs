using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>
/// Whoever sent an officer takes it back before the meeting begins: the invitee, or the officer who passed it on. The officer
/// is told; what nobody is left to do is the sender's again.
/// </summary>
[StoredName("meetings.withdraw-delegation"), Requires(MeetingsPermissions.Answer)]
public sealed record WithdrawDelegation(long DelegationId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class WithdrawDelegationHandler(
    Records records, AnswerChecks checks, Delegations delegations, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<WithdrawDelegation, Unit>
{
    public async Task<Unit> Handle(WithdrawDelegation request, CancellationToken cancellationToken)
    {
        var delegation = await records.GetAsync<AttendanceDelegation>(request.DelegationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckTimeAsync(delegation.MeetingId, cancellationToken);
        if (!delegation.IsLive && delegation.Status != DelegationStatus.PassedOn) throw MeetingRules.DelegationAnswered();

        if (delegation.ParentId is { } parentId)
        {
            var parent = await records.GetAsync<AttendanceDelegation>(parentId, expectedRevision: null, cancellationToken);
            if (!current.Actor.Is(PrincipalKey.Person(parent.PersonId))) throw MeetingRules.NotYourDelegation();
            delegation.Withdraw();
            parent.ComeBack(clock.Now);
            return Unit.Value;
        }

        var invitation = await records.GetAsync<Invitation>(delegation.InvitationId, expectedRevision: null, cancellationToken);
        if (!current.Actor.Is(invitation.Decider)) throw MeetingRules.NotYoursToDecide();
        var othersCome = await delegations.WithdrawAsync(delegation, cancellationToken);
        invitation.LoseDelegate(isLast: !othersCome);
        return Unit.Value;
    }
}
