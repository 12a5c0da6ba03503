using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The agency has received the referral and takes it on.</summary>
[StoredName("referrals.acknowledge"), Requires(ReferralsPermissions.Use)]
public sealed record AcknowledgeReferral(long ReferralId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AcknowledgeReferralHandler(ReferralDoor door, CaseProgress progress, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AcknowledgeReferral, Unit>
{
    public async Task<Unit> Handle(AcknowledgeReferral request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Agency, cancellationToken);
        referral.Acknowledge(current.Actor.PersonId, clock.Now);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }
}
