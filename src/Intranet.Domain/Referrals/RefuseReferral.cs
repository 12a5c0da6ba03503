using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>The agency says that it is not its own, and whose it is.</summary>
[StoredName("referrals.refuse"), Requires(ReferralsPermissions.Use)]
public sealed record RefuseReferral(long ReferralId, int ExpectedRevision, string Reason, long? ProposedAgencyId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class RefuseReferralValidator : AbstractValidator<RefuseReferral>
{
    public RefuseReferralValidator()
    {
        RuleFor(c => c.Reason).RequiredText(Referral.MaxReason);
        RuleFor(c => c.ProposedAgencyId).NotEmpty().Says("referrals.say-whose");
    }
}

/// <remarks>Refuses with "referrals.say-whose": the agency proposed is the refusing one, or none.</remarks>
internal sealed class RefuseReferralHandler(
    IntranetDbContext db, ReferralDoor door, Records records, CaseProgress progress, CurrentActor current, IBusinessClock clock) : IRequestHandler<RefuseReferral, Unit>
{
    public async Task<Unit> Handle(RefuseReferral request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Agency, cancellationToken);
        var proposed = request.ProposedAgencyId!.Value;
        if (proposed == referral.AgencyId || !await db.Set<Agency>().AnyAsync(a => a.Id == proposed, cancellationToken)) throw new RuleBroken("referrals.say-whose");

        var refusals = (await progress.CaseOfAsync(referral, cancellationToken)).CountRefusal();
        referral.Refuse(request.Reason, proposed, refusals, current.Actor.PersonId, clock.Now);
        if (referral.GoesToSecretariat)
            await records.GrantAsync(RecordTypes.Ref<Referral>(referral.Id), [PrincipalKey.Role(Roles.SecretariatHead)], cancellationToken);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }
}
