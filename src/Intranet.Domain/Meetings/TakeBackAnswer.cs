using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The invitee takes an answer back, also one recorded from paper; officers who were sent are told. It is owed again.</summary>
[StoredName("meetings.take-back-answer"), Requires(MeetingsPermissions.Answer)]
public sealed record TakeBackAnswer(long InvitationId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class TakeBackAnswerHandler(
    IntranetDbContext db, Records records, AnswerChecks checks, Delegations delegations, CurrentActor current)
    : IRequestHandler<TakeBackAnswer, Unit>
{
    public async Task<Unit> Handle(TakeBackAnswer request, CancellationToken cancellationToken)
    {
        var invitation = await records.GetAsync<Invitation>(request.InvitationId, request.ExpectedRevision, cancellationToken);
        await checks.CheckTimeAsync(invitation.MeetingId, cancellationToken);
        invitation.TakeBack(current.Actor);
        await delegations.WithdrawAllAsync(db.Set<AttendanceDelegation>().Where(d => d.InvitationId == invitation.Id), cancellationToken);
        return Unit.Value;
    }
}
