using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Administration;

internal sealed class RungTermsValidator : AbstractValidator<RungTerms>
{
    public RungTermsValidator()
    {
        RuleFor(t => t.Days).InclusiveBetween(-RungTerms.MostDays, RungTerms.MostDays).Says("processes.days-of-rung", RungTerms.MostDays);
        RuleFor(t => t.Unit).IsInEnum().Says("field.not-understood");
        RuleFor(t => t.Action).IsInEnum().Says("field.not-understood");
        RuleFor(t => t.Audience).IsInEnum().Says("field.not-understood");
    }
}

internal static class RungChecks
{
    /// <exception cref="RecordNotFound">No task uses such a ladder.</exception>
    /// <exception cref="RuleBroken">The tasks that use it cannot do what the rung says (<see cref="RungRules.FaultOf"/>).</exception>
    public static void Check(this ProcessCatalogue catalogue, string ladder, RungTerms terms)
    {
        var users = catalogue.UsersOfLadder(ladder);
        if (users.Count == 0) throw new RecordNotFound();
        if (RungRules.FaultOf(terms, users.Select(u => u.Task)) is { } fault) throw new RuleBroken(fault);
    }

    /// <summary>What has been in force cannot be changed any more.</summary>
    public static IRuleBuilderOptions<T, DateOnly> NotInThePast<T>(this IRuleBuilder<T, DateOnly> day, IBusinessClock clock) =>
        day.Must(value => value >= clock.Today).Says("processes.in-the-past");
}
