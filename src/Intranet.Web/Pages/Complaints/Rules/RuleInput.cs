using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>A rule as a person types it.</summary>
public sealed class RuleInput
{
    public long? CategoryId { get; set; }

    /// <summary>A district ("9901") or a subdistrict ("990101"), by its code.</summary>
    public string? Area { get; set; }

    public Urgency? UrgencyAtLeast { get; set; }

    public CaseNature? Nature { get; set; }

    public int? FromDay { get; set; }

    public int? FromMonth { get; set; }

    public int? ToDay { get; set; }

    public int? ToMonth { get; set; }

    /// <summary>An agency by its id, or <see cref="RoutingWords.Office"/>.</summary>
    public string? Lead { get; set; }

    public string? Supporting1 { get; set; }

    public string? Supporting2 { get; set; }

    public string? Supporting3 { get; set; }

    public string? Supporting4 { get; set; }

    public int? Days { get; set; }

    public DayUnit Unit { get; set; }

    public string? Note { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; set; }

    public RoutingTerms ToTerms(RoutingNames names)
    {
        var place = names.PlaceOf(Area);
        var season = (FromDay, FromMonth, ToDay, ToMonth) == (null, null, null, null)
            ? null
            : new Season(new MonthDay(FromMonth ?? 0, FromDay ?? 0), new MonthDay(ToMonth ?? 0, ToDay ?? 0));
        return new RoutingTerms(
            new RoutingConditions(CategoryId, place.DistrictId, place.SubdistrictId, UrgencyAtLeast, Nature, season),
            TargetOf(Lead), [.. new[] { Supporting1, Supporting2, Supporting3, Supporting4 }.Where(s => !string.IsNullOrEmpty(s)).Select(TargetOf)], Days, Note) { Unit = Unit };
    }

    public static RuleInput Of(RoutingTerms terms, RoutingNames names, DateOnly from)
    {
        var (conditions, season) = (terms.If, terms.If.Season);
        return new RuleInput
        {
            CategoryId = conditions.CategoryId, Area = names.CodeOf(conditions.DistrictId, conditions.SubdistrictId),
            UrgencyAtLeast = conditions.UrgencyAtLeast, Nature = conditions.Nature,
            FromDay = season?.From.Day, FromMonth = season?.From.Month, ToDay = season?.To.Day, ToMonth = season?.To.Month,
            Lead = ValueOf(terms.Lead), Supporting1 = Nth(0), Supporting2 = Nth(1), Supporting3 = Nth(2), Supporting4 = Nth(3),
            Days = terms.Days, Unit = terms.Unit, Note = terms.Note, From = from,
        };

        string? Nth(int place) => terms.Supporting.ElementAtOrDefault(place) is { } target ? ValueOf(target) : null;
    }

    // What is no choice of the list is no agency, and the use case says so.
    private static RouteTarget TargetOf(string? value) =>
        value == RoutingWords.Office ? RouteTarget.DistrictOffice
        : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? RouteTarget.Agency(id)
        : new RouteTarget(RouteTargetKind.Agency, null);

    private static string ValueOf(RouteTarget target) => target.AgencyId is { } id ? RoutingWords.Value(id) : RoutingWords.Office;
}
