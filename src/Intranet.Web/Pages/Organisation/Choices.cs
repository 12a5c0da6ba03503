using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Something a form can choose, with what tells it from others of its name.</summary>
internal sealed record Choice(long Id, BilingualText Name, BilingualText? Note = null)
{
    public SelectListItem Item(string kind = "") => new(
        Note is { } note ? $"{Texts.Name(Name)} ({Texts.Name(note)})" : Texts.Name(Name),
        string.Create(CultureInfo.InvariantCulture, $"{kind}{Id}"));
}

internal static class Choices
{
    /// <summary>More would be no choice; a search narrows it.</summary>
    public const int Most = 100;

    public const int MostAgencies = 1000;

    public static IReadOnlyList<SelectListItem> Items(this IEnumerable<Choice> choices, string kind = "") => [.. choices.Select(c => c.Item(kind))];
}

/// <summary>Agencies in order of precedence.</summary>
[Requires(OrganisationPermissions.Manage)]
internal sealed record AgencyChoices : IQuery<IReadOnlyList<Choice>>;

internal sealed class AgencyChoicesHandler(IntranetDbContext db) : IRequestHandler<AgencyChoices, IReadOnlyList<Choice>>
{
    public async Task<IReadOnlyList<Choice>> Handle(AgencyChoices request, CancellationToken cancellationToken) =>
        await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Precedence).ThenBy(a => a.Id).Take(Choices.MostAgencies)
            .Select(a => new Choice(a.Id, new BilingualText(a.NameTh, a.NameEn), null)).ToListAsync(cancellationToken);
}

/// <summary>The posts that supervise agencies already, and those that are held by the governor and the vice governors.</summary>
[Requires(OrganisationPermissions.Manage)]
internal sealed record SupervisorChoices : IQuery<IReadOnlyList<Choice>>;

internal sealed class SupervisorChoicesHandler(IntranetDbContext db) : IRequestHandler<SupervisorChoices, IReadOnlyList<Choice>>
{
    private static readonly string[] s_leaders = [Roles.Governor, Roles.ViceGovernor];

    public async Task<IReadOnlyList<Choice>> Handle(SupervisorChoices request, CancellationToken cancellationToken)
    {
        var leaders = db.Set<RoleAssignment>().Where(r => s_leaders.Contains(r.Role)).Select(r => r.PersonId);
        return await db.Set<Post>().AsNoTracking()
            .Where(p => db.Set<Agency>().Any(a => a.SupervisorPostId == p.Id) || p.Holdings.Any(h => leaders.Contains(h.PersonId)))
            .OrderBy(p => p.Id).Take(Choices.Most)
            .Select(p => new Choice(p.Id, new BilingualText(p.TitleTh, p.TitleEn), null)).ToListAsync(cancellationToken);
    }
}

/// <summary>People whose name matches; without a search, the people of the agency.</summary>
[Requires(OrganisationPermissions.Manage)]
internal sealed record PersonChoices(string Search, long? AgencyId) : IQuery<IReadOnlyList<Choice>>;

internal sealed class PersonChoicesHandler(IntranetDbContext db) : IRequestHandler<PersonChoices, IReadOnlyList<Choice>>
{
    public async Task<IReadOnlyList<Choice>> Handle(PersonChoices request, CancellationToken cancellationToken)
    {
        var people = db.Set<Person>().AsNoTracking().Matching(request.Search);
        if (string.IsNullOrWhiteSpace(request.Search)) people = people.Where(p => p.AgencyId == request.AgencyId);
        return await people.OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Choices.Most)
            .Select(p => new Choice(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>Posts whose title or agency matches.</summary>
[Requires(OrganisationPermissions.Manage)]
internal sealed record PostChoices(string Search) : IQuery<IReadOnlyList<Choice>>;

internal sealed class PostChoicesHandler(IntranetDbContext db) : IRequestHandler<PostChoices, IReadOnlyList<Choice>>
{
    public async Task<IReadOnlyList<Choice>> Handle(PostChoices request, CancellationToken cancellationToken)
    {
        var typed = request.Search.Trim();
        return await (
            from post in db.Set<Post>().AsNoTracking()
            where post.TitleTh.Contains(typed) || post.TitleEn.Contains(typed)
                || db.Set<Agency>().Matching(request.Search).Any(a => a.Id == post.AgencyId)
            join agency in db.Set<Agency>() on post.AgencyId equals agency.Id
            orderby agency.Precedence, post.IsHead descending, post.Id
            select new Choice(post.Id, new BilingualText(post.TitleTh, post.TitleEn), new BilingualText(agency.NameTh, agency.NameEn)))
            .Take(Choices.Most).ToListAsync(cancellationToken);
    }
}
