using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Rules in words: "เรื่องสิ่งแวดล้อม ในเขตอำเภอปากธารใต้ → ที่ว่าการอำเภอของพื้นที่ (หลัก) ภายใน 7 วัน".</summary>
public sealed class RoutingWords(IStringLocalizer<RoutingPageTexts> texts, Texts words)
{
    /// <summary>The choice in a form that stands for the office of the case's district.</summary>
    public const string Office = "office";

    public string Sentence(RoutingTerms terms, RoutingNames names) => texts["sentence", Conditions(terms.If, names), Outcome(terms, names)];

    public string Target(RouteTarget target, RoutingNames names) =>
        target.AgencyId is { } id ? Texts.Name(names.Agency(id)) : texts["target.office"];

    public IEnumerable<SelectListItem> Categories(RoutingNames names) => names.Categories.Select(c => new SelectListItem(Texts.Name(c.Name), Value(c.Id)));

    public IEnumerable<SelectListItem> Areas(RoutingNames names) => names.Areas.SelectMany(area =>
        area.Parts.Select(part => new SelectListItem(texts["area.subdistrict", part.Name, Texts.Name(area.Name)], part.Code))
            .Prepend(new SelectListItem(texts["area.district", Texts.Name(area.Name)], area.Code)));

    public IEnumerable<SelectListItem> Targets(RoutingNames names) =>
        names.Agencies.Select(a => new SelectListItem(Texts.Name(a.Name), Value(a.Id))).Prepend(new SelectListItem(texts["target.office"], Office));

    public IEnumerable<SelectListItem> Months() =>
        Enumerable.Range(1, 12).Select(month => new SelectListItem(ThaiDate.MonthName(month, Texts.Culture), Value(month)));

    public static string Value(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Conditions(RoutingConditions conditions, RoutingNames names)
    {
        List<string> said = [conditions.CategoryId is { } category ? texts["if.category", Texts.Name(names.Category(category))] : texts["if.every"]];
        if (conditions.DistrictId is { } district) said.Add(texts["if.area", AreaOf(names.District(district), conditions.SubdistrictId)]);
        if (conditions.UrgencyAtLeast is { } least) said.Add(texts[least == Urgency.MostUrgent ? "if.urgency.highest" : "if.urgency", words.Name(least)]);
        if (conditions.Nature is { } nature) said.Add(texts["if.nature", words.Name(nature)]);
        if (conditions.Season is { } season) said.Add(texts["if.season", DayOf(season.From), DayOf(season.To)]);
        return string.Join(' ', said);
    }

    private string Outcome(RoutingTerms terms, RoutingNames names)
    {
        var targets = terms.Supporting.Select(t => texts["to.Supporting", Target(t, names)].Value).Prepend(texts["to.Lead", Target(terms.Lead, names)]);
        return texts["outcome", string.Join(", ", targets), terms.Within is { } within ? texts["days", Texts.Days(within)] : texts["days.promised"]];
    }

    private string AreaOf(RoutingNames.Area district, long? subdistrictId) => subdistrictId is { } id
        ? texts["area.subdistrict", district.Parts.Single(p => p.Id == id).Name, Texts.Name(district.Name)]
        : texts["area.district", Texts.Name(district.Name)];

    private static string DayOf(MonthDay day) => ThaiDate.DayAndMonth(day.AsDate, Texts.Culture);
}
