using Intranet.Domain.Calendar;

namespace Intranet.Domain.Complaints.Routing;

public enum RouteTargetKind
{
    Agency,

    /// <summary>The office of whatever district the case is about (ที่ว่าการอำเภอของพื้นที่).</summary>
    DistrictOffice,
}

/// <summary>To whom a rule sends a case: a named agency, or the office of the case's district.</summary>
public sealed record RouteTarget(RouteTargetKind Kind, long? AgencyId)
{
    public static RouteTarget DistrictOffice => new(RouteTargetKind.DistrictOffice, null);

    public static RouteTarget Agency(long agencyId) => new(RouteTargetKind.Agency, agencyId);
}

/// <summary>What a routing rule says: which cases it is for, and where they go.</summary>
/// <param name="Days">Within how many days the agencies report; null: what the category promises.</param>
/// <param name="Note">Why the rule is there, for whoever reads it later.</param>
public sealed record RoutingTerms(RoutingConditions If, RouteTarget Lead, IReadOnlyList<RouteTarget> Supporting, int? Days, string? Note)
{
    public const int MostSupporting = 4;
    public const int MostDays = 365;
    public const int MaxNote = 400;

    /// <summary>Which days are meant, where they are said.</summary>
    public DayUnit Unit { get; init; }

    public DayCount? Within => Days is { } days ? new DayCount(days, Unit) : null;

    public IEnumerable<RouteTarget> Targets => Supporting.Prepend(Lead);

    // A list in a record is compared by its place in memory; these are the same if they say the same.
    public bool Equals(RoutingTerms? other) =>
        other is not null && (If, Lead, Within, Note) == (other.If, other.Lead, other.Within, other.Note) && Supporting.SequenceEqual(other.Supporting);

    public override int GetHashCode() => HashCode.Combine(If, Lead, Within, Note);
}

/// <summary>Which of the conditions of a rule; they are looked at in this order.</summary>
public enum RuleCondition
{
    Category,
    Area,
    Urgency,
    Nature,
    Season,
}

/// <summary>Which cases a rule is for. What is not said does not matter; what is said must hold altogether.</summary>
/// <param name="DistrictId">With a subdistrict: the district it is in.</param>
public sealed record RoutingConditions(
    long? CategoryId = null, long? DistrictId = null, long? SubdistrictId = null, Urgency? UrgencyAtLeast = null, CaseNature? Nature = null,
    Season? Season = null)
{
    /// <summary>The first condition that does not hold; null if the rule is for such a case.</summary>
    public RuleCondition? FirstFailed(RoutingFacts facts)
    {
        if (CategoryId is not null && CategoryId != facts.CategoryId) return RuleCondition.Category;
        if (DistrictId is not null && DistrictId != facts.DistrictId) return RuleCondition.Area;
        if (SubdistrictId is not null && SubdistrictId != facts.SubdistrictId) return RuleCondition.Area;
        if (UrgencyAtLeast is { } least && facts.Urgency < least) return RuleCondition.Urgency;
        if (Nature is not null && Nature != facts.Nature) return RuleCondition.Nature;
        return Season?.Includes(facts.ReceivedOn) == false ? RuleCondition.Season : null;
    }

    /// <summary>Whether every case that the other is for is one that this is for.</summary>
    public bool Covers(RoutingConditions other) =>
        (CategoryId is null || CategoryId == other.CategoryId)
        && (DistrictId is null || DistrictId == other.DistrictId)
        && (SubdistrictId is null || SubdistrictId == other.SubdistrictId)
        && (UrgencyAtLeast ?? Urgency.Normal) <= (other.UrgencyAtLeast ?? Urgency.Normal)
        && (Nature is null || Nature == other.Nature)
        && (Season is null || (other.Season is { } season && Season.Covers(season)));
}

/// <summary>A day of every year.</summary>
public sealed record MonthDay(int Month, int Day)
{
    // 29 February is one.
    private const int LeapYear = 2024;

    /// <summary>Month and day as one number that can be compared and stored: 15 January is 115.</summary>
    public int Number => (Month * 100) + Day;

    public bool IsReal => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(LeapYear, Month);

    /// <summary>In a year that has every day.</summary>
    public DateOnly AsDate => new(LeapYear, Month, Day);

    /// <summary>Every one there is, from 1 January on.</summary>
    public static IEnumerable<MonthDay> All { get; } =
        [.. Enumerable.Range(0, 366).Select(day => On(new DateOnly(LeapYear, 1, 1).AddDays(day)))];

    public static MonthDay On(DateOnly date) => new(date.Month, date.Day);

    public static MonthDay Of(int number) => new(number / 100, number % 100);
}

/// <summary>A time of the year, both days included, such as the burning season; it may go on over new year.</summary>
public sealed record Season(MonthDay From, MonthDay To)
{
    public bool Includes(DateOnly date) => Includes(MonthDay.On(date));

    public bool Covers(Season other) => MonthDay.All.Where(other.Includes).All(Includes);

    private bool Includes(MonthDay day) => From.Number <= To.Number
        ? From.Number <= day.Number && day.Number <= To.Number
        : From.Number <= day.Number || day.Number <= To.Number;
}
