using Intranet.Domain.Complaints.Routing;

namespace Intranet.Domain.Tests.Complaints;

/// <summary>What rules in tests are made of.</summary>
internal static class Rulebook
{
    public const long Env = 1;
    public const long Land = 2;
    public const long Pak = 11;
    public const long Pha = 12;
    public const long Thung = 111;
    public const long Office = 21;
    public const long Farming = 22;
    public const long Health = 23;

    public static readonly DateOnly s_today = new(2026, 7, 10);
    public static readonly Season s_burning = new(new MonthDay(1, 15), new MonthDay(4, 30));
    public static readonly Season s_cold = new(new MonthDay(11, 1), new MonthDay(2, 29));
    private static long s_last;

    public static RankedRule Rule(RoutingConditions conditions, RouteTarget? lead = null, IReadOnlyList<RouteTarget>? supporting = null, int? days = null) =>
        new(++s_last, new DateOnly(2025, 10, 1), null, new RoutingTerms(conditions, lead ?? RouteTarget.Agency(Farming), supporting ?? [], days, null));
}
