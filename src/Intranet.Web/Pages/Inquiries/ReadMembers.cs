using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Pages.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>People who match, to be chosen as members; with the others that are chosen already.</summary>
[Requires(ComplaintsPermissions.Order)]
public sealed record ReadMembers(string? Search, IReadOnlyList<long> Chosen) : IQuery<MemberChoices>;

/// <param name="Found">In order of precedence, without those chosen.</param>
/// <param name="Chosen">By id.</param>
public sealed record MemberChoices(IReadOnlyList<MemberChoice> Found, IReadOnlyDictionary<long, MemberChoice> Chosen);

public sealed record MemberChoice(long Id, BilingualText Name, BilingualText Position, BilingualText? Agency);

internal sealed class ReadMembersHandler(IntranetDbContext db) : IRequestHandler<ReadMembers, MemberChoices>
{
    private const int Most = 50;

    public async Task<MemberChoices> Handle(ReadMembers request, CancellationToken cancellationToken)
    {
        var people = db.Set<Person>().AsNoTracking();
        var chosen = request.Chosen.Count == 0 ? [] : await Rows(people.Where(p => request.Chosen.Contains(p.Id))).ToDictionaryAsync(p => p.Id, cancellationToken);
        var found = string.IsNullOrWhiteSpace(request.Search)
            ? []
            : await Rows(people.Matching(request.Search).Where(p => !request.Chosen.Contains(p.Id)).OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)).ToListAsync(cancellationToken);
        return new MemberChoices(found, chosen);
    }

    private IQueryable<MemberChoice> Rows(IQueryable<Person> people) =>
        from p in people
        join a in db.Set<Agency>() on p.AgencyId equals (long?)a.Id into agencies
        from agency in agencies.DefaultIfEmpty()
        orderby p.Precedence, p.Id
        select new MemberChoice(
            p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn),
            agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn));
}
