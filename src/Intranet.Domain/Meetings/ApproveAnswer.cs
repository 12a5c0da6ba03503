using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The head approves what the desk prepared, in one act.</summary>
[StoredName("meetings.approve-answer"), Requires(MeetingsPermissions.Answer)]
public sealed record ApproveAnswer(long InvitationId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ApproveAnswerHandler(
    Records records, AnswerChecks checks, Delegations delegations, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ApproveAnswer, Unit>
{
    public async Task<Unit> Handle(ApproveAnswer request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        var prepared = await delegations.PreparedAsync(invitation, cancellationToken);
        await checks.CheckAsync(invitation, prepared, cancellationToken);
        invitation.Decide(prepared, current.Actor, clock.Now);
        await delegations.GiveAsync(invitation, prepared, cancellationToken);
        return Unit.Value;
    }
}
