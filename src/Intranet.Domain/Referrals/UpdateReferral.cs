using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The agency says what it has done so far.</summary>
[StoredName("referrals.update"), Requires(ReferralsPermissions.Use)]
public sealed record UpdateReferral(long ReferralId, int ExpectedRevision, string Text, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class UpdateReferralValidator : AbstractValidator<UpdateReferral>
{
    public UpdateReferralValidator() => RuleFor(c => c.Text).RequiredText(ReferralUpdate.MaxText);
}

internal sealed class UpdateReferralHandler(ReferralDoor door, ReferralSender sender, CaseProgress progress, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<UpdateReferral, Unit>
{
    public async Task<Unit> Handle(UpdateReferral request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Agency, cancellationToken);
        referral.Update(request.Text, await sender.ReportByAsync(referral.Plan, cancellationToken), current.Actor.PersonId, clock.Now);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }
}
