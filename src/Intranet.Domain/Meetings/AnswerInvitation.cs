using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The invitee (or the acting holder of the invited post) answers an invitation.</summary>
[StoredName("meetings.answer-invitation"), Requires(MeetingsPermissions.Answer)]
public sealed record AnswerInvitation(
    long InvitationId, int ExpectedRevision, InvitationAnswer Answer, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AnswerInvitationValidator : AbstractValidator<AnswerInvitation>
{
    public AnswerInvitationValidator() => RuleFor(c => c.Answer).SetValidator(new InvitationAnswerValidator());
}

internal sealed class AnswerInvitationHandler(
    Records records, AnswerChecks checks, Delegations delegations, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AnswerInvitation, Unit>
{
    public async Task<Unit> Handle(AnswerInvitation request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckAsync(invitation, request.Answer, cancellationToken);
        invitation.Decide(request.Answer, current.Actor, clock.Now);
        await delegations.GiveAsync(invitation, request.Answer, cancellationToken);
        return Unit.Value;
    }
}
