using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The head sends a prepared answer back to the desk for correction.</summary>
[StoredName("meetings.return-answer"), Requires(MeetingsPermissions.Answer)]
public sealed record ReturnAnswer(long InvitationId, int ExpectedRevision, string ReturnReason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReturnAnswerValidator : AbstractValidator<ReturnAnswer>
{
    public ReturnAnswerValidator() => RuleFor(c => c.ReturnReason).RequiredText(InvitationAnswer.MaxText);
}

internal sealed class ReturnAnswerHandler(Records records, CurrentActor current) : IRequestHandler<ReturnAnswer, Unit>
{
    public async Task<Unit> Handle(ReturnAnswer request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        invitation.Return(request.ReturnReason, current.Actor);
        return Unit.Value;
    }
}
