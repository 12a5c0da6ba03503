using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Papers;

/// <summary>Finds out who signs an agency's letters.</summary>
public sealed class Signatories(IntranetDbContext db)
{
    /// <summary>The head of the agency on the day; whoever acts as head signs for the post.</summary>
    /// <param name="agencyId">The agency that issues the letter.</param>
    /// <param name="province">"ธาราเวียง"; null while there is no province yet.</param>
    /// <param name="day">The day of the letter.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<Signatory> HeadOfAsync(long agencyId, string? province, DateOnly day, CancellationToken cancellationToken)
    {
        var found = await (
            from post in db.Set<Post>().AsNoTracking()
            where post.AgencyId == agencyId && post.IsHead
            from holding in post.Holdings.Where(h => h.From <= day && (h.To == null || h.To >= day)).DefaultIfEmpty()
            join p in db.Set<Person>() on holding.PersonId equals p.Id into people
            from person in people.DefaultIfEmpty()
            orderby holding != null && holding.Kind == HoldingKind.Acting descending, holding.From descending
            select new { post.TitleTh, Kind = (HoldingKind?)holding.Kind, Name = (string?)person.NameTh, Position = (string?)person.PositionTh })
            .FirstOrDefaultAsync(cancellationToken);
        return found switch
        {
            null => new Signatory(MeetingPhrases.Unknown, MeetingPhrases.Unknown),
            { Kind: HoldingKind.Acting } => new Signatory(found.Name!, found.Position!, new SignsFor(MeetingPhrases.InProvince(found.TitleTh, province))),
            _ => new Signatory(found.Name ?? MeetingPhrases.Unknown, MeetingPhrases.InProvince(found.TitleTh, province)),
        };
    }
}
