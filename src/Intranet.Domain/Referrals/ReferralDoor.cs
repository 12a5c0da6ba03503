using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Referrals;

/// <summary>What somebody is to a referral that they see.</summary>
[Flags]
public enum ReferralSide
{
    None = 0,

    /// <summary>Answers for the agency.</summary>
    Agency = 1,

    /// <summary>Works on the case in the centre.</summary>
    Centre = 2,

    /// <summary>Settles whose it is (the governor's secretariat).</summary>
    Secretariat = 4,
}

/// <summary>The door through which commands load the referral they change: access first, then the side, then the revision.</summary>
public sealed class ReferralDoor(IntranetDbContext db, Records records, CurrentActor current)
{
    /// <summary>Loads it for somebody who is on the side.</summary>
    /// <exception cref="RecordNotFound">There is no such referral for this actor.</exception>
    /// <exception cref="RuleBroken">"referrals.not-your-side".</exception>
    public async Task<Referral> OpenAsync(long id, int? expectedRevision, ReferralSide side, CancellationToken cancellationToken)
    {
        var referral = await records.GetAsync<Referral>(id, expectedRevision, cancellationToken);
        return await CheckAsync(referral, side, cancellationToken);
    }

    /// <summary>Loads it for those who say whose it is: the centre, or the governor's secretariat.</summary>
    /// <exception cref="RecordNotFound">There is no such referral for this actor.</exception>
    /// <exception cref="RuleBroken">"referrals.not-your-side".</exception>
    public async Task<Referral> OpenToSettleAsync(long id, int? expectedRevision, CancellationToken cancellationToken)
    {
        var referral = await records.GetAsync<Referral>(id, expectedRevision, cancellationToken);
        return await CheckAsync(referral, referral.GoesToSecretariat ? ReferralSide.Secretariat : ReferralSide.Centre, cancellationToken);
    }

    /// <summary>The actor's sides; the system is on all.</summary>
    public async Task<ReferralSide> SidesAsync(Referral referral, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var sides = ReferralSide.None;
        if (actor.IsAny(ComplaintAccess.HandlersOf(referral.CentreId))) sides |= ReferralSide.Centre;
        if (actor.Is(PrincipalKey.Role(Roles.SecretariatHead))) sides |= ReferralSide.Secretariat;
        if (await IsOfAgencyAsync(referral, cancellationToken)) sides |= ReferralSide.Agency;
        return sides;
    }

    private async Task<Referral> CheckAsync(Referral referral, ReferralSide side, CancellationToken cancellationToken) =>
        (await SidesAsync(referral, cancellationToken)).HasFlag(side) ? referral : throw new RuleBroken("referrals.not-your-side");

    // Its staff, whoever stands in for the head or the desk, and whoever was handed the work.
    private async Task<bool> IsOfAgencyAsync(Referral referral, CancellationToken cancellationToken)
    {
        var heads = await db.Set<Post>().Where(p => p.AgencyId == referral.AgencyId && p.IsHead).Select(p => p.Id).ToListAsync(cancellationToken);
        if (current.Actor.IsAny([.. heads.Select(PrincipalKey.Post), PrincipalKey.Desk(referral.AgencyId), PrincipalKey.Agency(referral.AgencyId)])) return true;

        var (type, me) = (RecordTypes.Of<Referral>(), current.Actor.PersonId is { } person ? PrincipalKey.Person(person).Value : "");
        return await db.Set<RecordAccess>().AnyAsync(
            a => a.RecordType == type && a.RecordId == referral.Id && a.Principal == me && a.Effect == AccessEffect.Grant, cancellationToken);
    }
}
