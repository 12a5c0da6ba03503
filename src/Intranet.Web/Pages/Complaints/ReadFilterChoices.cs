using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>By what the register can be narrowed down.</summary>
/// <param name="OfficerId">Whom the register is narrowed down to, though they may work in no centre any more.</param>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadFilterChoices(long? OfficerId = null) : IQuery<FilterChoices>;

/// <param name="Categories">Those that have ended too: cases keep them.</param>
/// <param name="Officers">Those who work on cases in a centre.</param>
public sealed record FilterChoices(IReadOnlyList<FilterChoices.Category> Categories, IReadOnlyList<FilterChoices.Choice> Districts, IReadOnlyList<FilterChoices.Choice> Officers)
{
    public sealed record Choice(long Id, BilingualText Name);

    /// <param name="IsBelow">Whether it stands below the one before it that does not.</param>
    public sealed record Category(long Id, BilingualText Name, bool IsBelow);
}

internal sealed class ReadFilterChoicesHandler(IntranetDbContext db) : IRequestHandler<ReadFilterChoices, FilterChoices>
{
    private const int MostOfficers = 100;
    private static readonly string[] s_officers = [.. ComplaintAccess.RegistrarRoles, Roles.RestrictedHandler];

    public async Task<FilterChoices> Handle(ReadFilterChoices request, CancellationToken cancellationToken)
    {
        var categories =
            from c in db.Set<ComplaintCategory>().IgnoreAutoIncludes().AsNoTracking()
            join p in db.Set<ComplaintCategory>() on c.ParentId equals (long?)p.Id into parents
            from parent in parents.DefaultIfEmpty()
            orderby parent == null ? c.Order : parent.Order, parent == null ? c.Code : parent.Code, parent == null ? 0 : 1, c.Order
            select new FilterChoices.Category(c.Id, new BilingualText(c.NameTh, c.NameEn), parent != null);
        var districts = await db.Set<District>().AsNoTracking().OrderBy(d => d.Code)
            .Select(d => new FilterChoices.Choice(d.Id, new BilingualText(d.NameTh, d.NameEn))).ToListAsync(cancellationToken);
        var officers = await db.Set<Person>().AsNoTracking()
            .Where(p => p.Id == request.OfficerId || db.Set<RoleAssignment>().Any(r => r.PersonId == p.Id && s_officers.Contains(r.Role)))
            .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(MostOfficers)
            .Select(p => new FilterChoices.Choice(p.Id, new BilingualText(p.NameTh, p.NameEn))).ToListAsync(cancellationToken);
        return new FilterChoices(await categories.ToListAsync(cancellationToken), districts, officers);
    }
}
