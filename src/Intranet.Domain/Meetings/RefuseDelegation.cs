using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The officer who is sent answers แจ้งขัดข้อง; it is the delegator's again, who is told at once.</summary>
[StoredName("meetings.refuse-delegation"), Requires(MeetingsPermissions.Answer)]
public sealed record RefuseDelegation(long DelegationId, int ExpectedRevision, string UnableReason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class RefuseDelegationValidator : AbstractValidator<RefuseDelegation>
{
    public RefuseDelegationValidator() => RuleFor(c => c.UnableReason).RequiredText(InvitationAnswer.MaxText);
}

internal sealed class RefuseDelegationHandler(
    Records records, AnswerChecks checks, Delegations delegations, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<RefuseDelegation, Unit>
{
    public async Task<Unit> Handle(RefuseDelegation request, CancellationToken cancellationToken)
    {
        var delegation = await records.GetAsync<AttendanceDelegation>(request.DelegationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckTimeAsync(delegation.MeetingId, cancellationToken);
        delegation.SayUnable(request.UnableReason, current.Actor, clock.Now);
        if (delegation.ParentId is { } parentId)
        {
            (await records.GetAsync<AttendanceDelegation>(parentId, expectedRevision: null, cancellationToken)).ComeBack(clock.Now);
            return Unit.Value;
        }

        var invitation = await records.GetAsync<Invitation>(delegation.InvitationId, expectedRevision: null, cancellationToken);
        invitation.LoseDelegate(isLast: !await delegations.OthersComeAsync(delegation, cancellationToken));
        return Unit.Value;
    }
}
