using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>Whether a case is held, and was: of the case no more than its number and how it stands.</summary>
[Requires(PrivacyPermissions.Hold)]
public sealed record ReadHold(long ComplaintId) : IQuery<HoldView>;

/// <param name="Holds">The last first.</param>
public sealed record HoldView(ComplaintNumber Number, CaseStatus Status, DateTimeOffset? ClosedAt, bool IsErased, IReadOnlyList<HoldLine> Holds)
{
    public HoldLine? InForce => Holds.FirstOrDefault(h => h.ReleasedAt is null);
}

public sealed record HoldLine(string Reason, BilingualText? By, DateTimeOffset At, string? ReleaseReason, BilingualText? ReleasedBy, DateTimeOffset? ReleasedAt);

internal sealed class ReadHoldHandler(IntranetDbContext db, CasesOverseen cases) : IRequestHandler<ReadHold, HoldView>
{
    private const int Most = 50;

    public async Task<HoldView> Handle(ReadHold request, CancellationToken cancellationToken)
    {
        var found = await cases.All.AsNoTracking().Where(c => c.Id == request.ComplaintId)
            .Select(c => new { Number = new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Status, c.ClosedAt, IsErased = c.ErasedAt != null })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var holds =
            from hold in db.Set<LegalHold>().AsNoTracking()
            where hold.ComplaintId == request.ComplaintId
            join p in db.Set<Person>() on hold.SetById equals (long?)p.Id into setters
            from setter in setters.DefaultIfEmpty()
            join p in db.Set<Person>() on hold.ReleasedById equals (long?)p.Id into releasers
            from releaser in releasers.DefaultIfEmpty()
            orderby hold.SetAt descending, hold.Id descending
            select new HoldLine(
                hold.Reason, setter == null ? null : new BilingualText(setter.NameTh, setter.NameEn), hold.SetAt, hold.ReleaseReason,
                releaser == null ? null : new BilingualText(releaser.NameTh, releaser.NameEn), hold.ReleasedAt);
        return new HoldView(found.Number, found.Status, found.ClosedAt, found.IsErased, await holds.Take(Most).ToListAsync(cancellationToken));
    }
}
