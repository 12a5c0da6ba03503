using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Web.Papers;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

/// <summary>What stands around every letter about a referral: the centre's agency writes to the agency's head.</summary>
public sealed class ReferralLetters(IntranetDbContext db, Signatories signatories)
{
    /// <param name="referral">What it is about.</param>
    /// <param name="number">The letter's number; null until there is one.</param>
    /// <param name="date">The letter's day; null leaves the place to write on.</param>
    /// <param name="signedOn">The day on which whoever signs holds the post.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<LetterFrame> FrameAsync(Referral referral, string? number, DateOnly? date, DateOnly signedOn, CancellationToken cancellationToken)
    {
        var province = await db.Set<Province>().AsNoTracking().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
        var centre = await db.Set<Agency>().AsNoTracking().Where(a => a.Id == referral.CentreId).Select(a => a.NameTh).SingleAsync(cancellationToken);
        var head = await db.Set<Post>().AsNoTracking().Where(p => p.AgencyId == referral.AgencyId && p.IsHead).Select(p => p.TitleTh).FirstOrDefaultAsync(cancellationToken);
        var name = MeetingPhrases.InProvince(centre, province);
        return new LetterFrame(
            new IssuingOffice(name, province is null ? [] : [MeetingPhrases.Province(province)], name, Phone: null), number, date,
            head is null ? MeetingPhrases.Unknown : MeetingPhrases.InProvince(head, province),
            await signatories.HeadOfAsync(referral.CentreId, province, signedOn, cancellationToken));
    }
}
