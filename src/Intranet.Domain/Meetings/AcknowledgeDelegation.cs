using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The officer who is sent answers รับทราบ.</summary>
[StoredName("meetings.acknowledge-delegation"), Requires(MeetingsPermissions.Answer)]
public sealed record AcknowledgeDelegation(long DelegationId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AcknowledgeDelegationHandler(Records records, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AcknowledgeDelegation, Unit>
{
    public async Task<Unit> Handle(AcknowledgeDelegation request, CancellationToken cancellationToken)
    {
        var delegation = await records.GetAsync<AttendanceDelegation>(request.DelegationId, request.ExpectedRevision, cancellationToken);
        delegation.Acknowledge(current.Actor, clock.Now);
        return Unit.Value;
    }
}
