using Intranet.Domain.Complaints.Routing;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>An advice with what it takes to say it.</summary>
public sealed record ShownAdvice(RoutingAdvice Advice, RoutingView Found, RoutingWords Words)
{
    public string Chip(RuleResult result) => result switch
    {
        RuleResult.Fired => "chip-done",
        RuleResult.AlsoMatches => "chip-due",
        _ => "",
    };
}
