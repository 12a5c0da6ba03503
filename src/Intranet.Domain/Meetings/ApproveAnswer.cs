using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The head approves what the desk prepared, in one act.</summary>
[StoredName("meetings.approve-answer"), Requires(MeetingsPermissions.Answer)]
public sealed record ApproveAnswer(long InvitationId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ApproveAnswerHandler(
    Records records, AnswerChecks checks, DelegateAccess access, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ApproveAnswer, Unit>
{
    public async Task<Unit> Handle(ApproveAnswer request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckAsync(invitation, invitation.PreparedAnswer, cancellationToken);
        invitation.Approve(current.Actor, clock.Now);
        await access.GrantAsync(invitation, cancellationToken);
        return Unit.Value;
    }
}
