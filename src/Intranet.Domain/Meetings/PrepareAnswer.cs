using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The agency's registry desk prepares an answer; the head approves it or sends it back.</summary>
[StoredName("meetings.prepare-answer"), Requires(MeetingsPermissions.Answer)]
public sealed record PrepareAnswer(
    long InvitationId, int ExpectedRevision, InvitationAnswer Answer, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class PrepareAnswerValidator : AbstractValidator<PrepareAnswer>
{
    public PrepareAnswerValidator() => RuleFor(c => c.Answer).SetValidator(new InvitationAnswerValidator());
}

internal sealed class PrepareAnswerHandler(Records records, AnswerChecks checks, Delegations delegations, CurrentActor current)
    : IRequestHandler<PrepareAnswer, Unit>
{
    public async Task<Unit> Handle(PrepareAnswer request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckAsync(invitation, request.Answer, cancellationToken);
        invitation.Prepare(request.Answer, current.Actor);
        await delegations.ProposeAsync(invitation, request.Answer, cancellationToken);
        return Unit.Value;
    }
}
