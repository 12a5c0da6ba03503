using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>All that a rule can name: to be chosen from, and to say what a rule says.</summary>
public sealed record RoutingNames(
    IReadOnlyList<RoutingNames.Named> Categories, IReadOnlyList<RoutingNames.Area> Areas, IReadOnlyList<RoutingNames.Named> Agencies)
{
    private readonly Dictionary<long, BilingualText> _agencies = Agencies.ToDictionary(a => a.Id, a => a.Name);

    public sealed record Named(long Id, BilingualText Name);

    public sealed record Area(long Id, string Code, BilingualText Name, IReadOnlyList<Part> Parts);

    public sealed record Part(long Id, string Code, string Name);

    public BilingualText Category(long id) => Categories.Single(c => c.Id == id).Name;

    public BilingualText Agency(long id) => _agencies[id];

    public Area District(long id) => Areas.Single(a => a.Id == id);

    /// <summary>The code by which a form names the area; null for none.</summary>
    public string? CodeOf(long? districtId, long? subdistrictId) => districtId is not { } id ? null
        : District(id) is var district && subdistrictId is { } part ? district.Parts.Single(p => p.Id == part).Code : district.Code;

    /// <param name="code">Of a district or a subdistrict; whatever else is typed is no area.</param>
    public CasePlace PlaceOf(string? code)
    {
        foreach (var area in Areas)
        {
            if (area.Code == code) return new CasePlace(area.Id, null, null);
            if (area.Parts.FirstOrDefault(p => p.Code == code) is { } part) return new CasePlace(area.Id, part.Id, null);
        }

        return CasePlace.Unknown;
    }
}
