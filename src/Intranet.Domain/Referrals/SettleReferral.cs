using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>Settles whose a refused referral is: the agency keeps it, or another gets it. Result: the referral that is owed now.</summary>
/// <param name="AgencyId">Whose it is.</param>
/// <param name="Wording">What both agencies are told.</param>
[StoredName("referrals.settle"), Requires(ReferralsPermissions.Use)]
public sealed record SettleReferral(long ReferralId, int ExpectedRevision, long? AgencyId, string Wording, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class SettleReferralValidator : AbstractValidator<SettleReferral>
{
    public SettleReferralValidator()
    {
        RuleFor(c => c.Wording).RequiredText(Referral.MaxReason);
        RuleFor(c => c.AgencyId).NotEmpty().Says("referrals.choose-agency");
    }
}

/// <remarks>Refuses with "referrals.choose-agency": there is no such agency; "referrals.has-it": it has the case already.</remarks>
internal sealed class SettleReferralHandler(
    IntranetDbContext db, ReferralDoor door, ReferralSender sender, CaseProgress progress, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<SettleReferral, long>
{
    public async Task<long> Handle(SettleReferral request, CancellationToken cancellationToken)
    {
        var (referral, agency) = (await door.OpenToSettleAsync(request.ReferralId, request.ExpectedRevision, cancellationToken), request.AgencyId!.Value);
        var owed = agency == referral.AgencyId ? await UpholdAsync(referral, request.Wording, cancellationToken) : await RedirectAsync(referral, agency, request.Wording, cancellationToken);
        await progress.FollowAsync(owed, cancellationToken);
        return owed.Id;
    }

    private async Task<Referral> UpholdAsync(Referral referral, string wording, CancellationToken cancellationToken)
    {
        referral.Uphold(wording, await sender.ReportByAsync(referral.Plan, cancellationToken), current.Actor.PersonId);
        return referral;
    }

    private async Task<Referral> RedirectAsync(Referral referral, long agency, string wording, CancellationToken cancellationToken)
    {
        if (!await db.Set<Agency>().AnyAsync(a => a.Id == agency, cancellationToken)) throw new RuleBroken("referrals.choose-agency");
        if ((await progress.AllAsync(referral.ComplaintId, cancellationToken)).Exists(r => r.AgencyId == agency && r.IsOpen)) throw new RuleBroken("referrals.has-it");

        var plan = referral.Plan with { AgencyId = agency, Papers = await SentWithAsync(referral, cancellationToken) };
        var other = await sender.SendAsync(await progress.CaseOfAsync(referral, cancellationToken), plan, cancellationToken);
        referral.RedirectTo(other, wording, current.Actor.PersonId, clock.Now);
        return other;
    }

    // What came along goes on; what the agency has added stays.
    private async Task<List<long>> SentWithAsync(Referral referral, CancellationToken cancellationToken)
    {
        var record = RecordTypes.Ref<Referral>(referral.Id);
        return await db.Set<FileAttachment>().Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Order <= referral.PapersSent)
            .OrderBy(a => a.Order).Select(a => a.Id).ToListAsync(cancellationToken);
    }
}
