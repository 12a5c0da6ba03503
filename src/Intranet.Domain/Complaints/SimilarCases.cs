using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>A case that the one at the counter may be the same as.</summary>
public sealed record SimilarCase(long Id, ComplaintNumber Number, string Title, string? Place, DateTimeOffset RegisteredAt);

/// <summary>What the case at the counter may be the same as, the last registered first.</summary>
/// <param name="InWords">Of the same category and area, in similar words.</param>
/// <param name="OfTelephone">Brought under the same telephone number: which they are, and not by whom.</param>
public sealed record SimilarCaseList(IReadOnlyList<SimilarCase> InWords, IReadOnlyList<SimilarCase> OfTelephone)
{
    public static SimilarCaseList None { get; } = new([], []);

    public bool Any => InWords.Count > 0 || OfTelephone.Count > 0;
}

/// <summary>Looks for cases that one may be the same as, among those the actor sees: what they may not see, they are not told of.</summary>
public sealed class SimilarCases(IntranetDbContext db, CurrentActor current, IBusinessClock clock)
{
    private const int Days = 180;
    private const int Shown = 5;

    /// <summary>How many of the newest are compared word by word, and how many of a telephone number are named.</summary>
    private const int Compared = 50;

    public async Task<SimilarCaseList> FindAsync(RegisterComplaint request, CancellationToken cancellationToken)
    {
        if (!current.Actor.IsAny(ComplaintAccess.RegistrarsOf(request.CentreId))) return SimilarCaseList.None;

        var since = clock.Now.AddDays(-Days);
        var recent = db.Set<Complaint>().AsNoTracking().Where(c => c.RegisteredAt >= since);
        return new SimilarCaseList(
            await InWordsAsync(recent, request.Entry, cancellationToken),
            request.Complainant.IsAnonymous ? [] : await OfTelephoneAsync(recent.Where(c => c.CentreId == request.CentreId), request.Complainant.Phone, cancellationToken));
    }

    private static async Task<IReadOnlyList<SimilarCase>> InWordsAsync(IQueryable<Complaint> recent, ComplaintEntry entry, CancellationToken cancellationToken)
    {
        var (district, subdistrict) = (entry.Place.DistrictId, entry.Place.SubdistrictId);
        var near = recent.Where(c => c.CategoryId == entry.CategoryId);

        // Who does not know the subdistrict may still mean the same place.
        if (district is not null) near = near.Where(c => c.DistrictId == district);
        if (subdistrict is not null) near = near.Where(c => c.SubdistrictId == subdistrict || c.SubdistrictId == null);
        var compared = await Newest(near).ToListAsync(cancellationToken);
        return [.. compared.Where(c => Likeness.AreSimilar(entry.Title, c.Title) || Likeness.AreSimilar(entry.Place.Words, c.Place)).Take(Shown)];
    }

    private async Task<IReadOnlyList<SimilarCase>> OfTelephoneAsync(IQueryable<Complaint> recent, string? phone, CancellationToken cancellationToken)
    {
        if (Complainant.DigitsOf(phone) is not { } digits) return [];

        return await Newest(recent.Where(c => db.Set<Complainant>().Any(p => p.ComplaintId == c.Id && p.PhoneDigits == digits))).ToListAsync(cancellationToken);
    }

    private static IQueryable<SimilarCase> Newest(IQueryable<Complaint> cases) =>
        cases.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(Compared)
            .Select(c => new SimilarCase(c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Title, c.PlaceInWords, c.RegisteredAt));
}
