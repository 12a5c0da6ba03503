using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The officer who is sent sends a colleague in turn, where the invitee and the body allow it. Result: the new delegation's id.</summary>
[StoredName("meetings.pass-on-delegation"), Requires(MeetingsPermissions.Answer)]
public sealed record PassOnDelegation(
    long DelegationId, int ExpectedRevision, long PersonId, string? Instruction, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class PassOnDelegationValidator : AbstractValidator<PassOnDelegation>
{
    public PassOnDelegationValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("meetings.choose-a-delegate");
        RuleFor(c => c.Instruction).OptionalText(InvitationAnswer.MaxText);
    }
}

internal sealed class PassOnDelegationHandler(
    IntranetDbContext db, Records records, AnswerChecks checks, Delegations delegations, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<PassOnDelegation, long>
{
    public async Task<long> Handle(PassOnDelegation request, CancellationToken cancellationToken)
    {
        var delegation = await records.GetAsync<AttendanceDelegation>(request.DelegationId, request.ExpectedRevision, cancellationToken);
        var invitation = await records.GetAsync<Invitation>(delegation.InvitationId, expectedRevision: null, cancellationToken);
        await checks.CheckTimeAsync(delegation.MeetingId, cancellationToken);
        await checks.CheckDelegatesAsync(invitation, [request.PersonId], cancellationToken);
        if (request.PersonId != delegation.PersonId) await checks.CheckNotSentAsync(invitation, request.PersonId, cancellationToken);

        var depth = await delegations.DepthAsync(delegation.MeetingId, cancellationToken);
        var next = delegation.PassOn(request.PersonId, request.Instruction, depth, current.Actor, clock.Now);
        db.Add(next);
        await delegations.LetSeeAsync(invitation, [next], cancellationToken);
        return next.Id;
    }
}
