using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints.Routing;

internal sealed class RoutingTermsValidator : AbstractValidator<RoutingTerms>
{
    public RoutingTermsValidator()
    {
        RuleFor(t => t.Lead).Must(IsTarget).Says("field.required");
        RuleFor(t => t.Supporting).Must(s => s.All(IsTarget)).Says("field.not-understood");
        RuleFor(t => t.Supporting).Must(s => s.Count <= RoutingTerms.MostSupporting).Says("routing.too-many", RoutingTerms.MostSupporting);
        RuleFor(t => t.Supporting).Must((t, s) => s.Prepend(t.Lead).Distinct().Count() == s.Count + 1).Says("routing.named-twice");
        RuleFor(t => t.Days).InclusiveBetween(1, RoutingTerms.MostDays).Says("routing.days", RoutingTerms.MostDays);
        RuleFor(t => t.Unit).IsInEnum().Says("field.not-understood");
        RuleFor(t => t.Note).OptionalText(RoutingTerms.MaxNote);
        RuleFor(t => t.If.UrgencyAtLeast).IsInEnum().Says("field.not-understood");
        RuleFor(t => t.If.Nature).IsInEnum().Says("field.not-understood");
        RuleFor(t => t.If.Season!.From).Must(d => d.IsReal).When(t => t.If.Season is not null).Says("routing.no-such-day");
        RuleFor(t => t.If.Season!.To).Must(d => d.IsReal).When(t => t.If.Season is not null).Says("routing.no-such-day");
    }

    private static bool IsTarget(RouteTarget target) => target.Kind == RouteTargetKind.DistrictOffice ? target.AgencyId is null : target.AgencyId is > 0;
}

internal static class RoutingChecks
{
    /// <exception cref="RuleBroken">"complaints.not-your-centre": the actor does not lead it.</exception>
    public static void CheckLeads(this Actor actor, long centreId)
    {
        if (!actor.Is(PrincipalKey.Role(Roles.ComplaintSupervisor, centreId))) throw new RuleBroken("complaints.not-your-centre");
    }

    /// <exception cref="RuleBroken">"complaints.not-your-centre": the actor does not work in it.</exception>
    public static void CheckWorksIn(this Actor actor, long centreId)
    {
        if (!actor.IsAny(ComplaintAccess.HandlersOf(centreId))) throw new RuleBroken("complaints.not-your-centre");
    }

    /// <exception cref="RuleBroken">"complaints.no-such-category", "complaints.no-such-place" or "routing.no-such-agency".</exception>
    public static async Task CheckExistsAsync(this IntranetDbContext db, RoutingTerms terms, CancellationToken cancellationToken)
    {
        var (category, district, subdistrict) = (terms.If.CategoryId, terms.If.DistrictId, terms.If.SubdistrictId);
        if (category is not null && !await db.Set<ComplaintCategory>().AnyAsync(c => c.Id == category, cancellationToken))
            throw new RuleBroken("complaints.no-such-category");
        if (district is not null && !await db.Set<District>().AnyAsync(d => d.Id == district, cancellationToken))
            throw new RuleBroken("complaints.no-such-place");
        if (subdistrict is not null && !await db.Set<Subdistrict>().AnyAsync(s => s.Id == subdistrict && s.DistrictId == district, cancellationToken))
            throw new RuleBroken("complaints.no-such-place");

        var agencies = terms.Targets.Select(t => t.AgencyId).OfType<long>().Distinct().ToList();
        if (await db.Set<Agency>().CountAsync(a => agencies.Contains(a.Id), cancellationToken) < agencies.Count)
            throw new RuleBroken("routing.no-such-agency");
    }

    /// <summary>What has been in force cannot be changed any more.</summary>
    public static IRuleBuilderOptions<T, DateOnly> NotInThePast<T>(this IRuleBuilder<T, DateOnly> day, IBusinessClock clock) =>
        day.Must(value => value >= clock.Today).Says("routing.in-the-past");
}
