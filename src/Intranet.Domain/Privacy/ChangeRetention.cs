using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Privacy;

/// <summary>Says how long cases of a class are kept, from a day on.</summary>
/// <param name="RuleId">The class's newest row.</param>
/// <param name="Basis">By which decision or rule of law.</param>
[StoredName("privacy.change-retention"), Requires(PrivacyPermissions.Schedule)]
public sealed record ChangeRetention(long RuleId, int? ExpectedRevision, DateOnly From, RetentionTerms Terms, string? Basis, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class ChangeRetentionValidator : AbstractValidator<ChangeRetention>
{
    public ChangeRetentionValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).GreaterThanOrEqualTo(_ => clock.Today).Says("privacy.day-past");
        RuleFor(c => c.Terms.AnonymiseMonths).InclusiveBetween(1, RetentionTerms.MostMonths).Says("privacy.months", RetentionTerms.MostMonths);
        RuleFor(c => c.Terms.EraseMonths)
            .InclusiveBetween(1, RetentionTerms.MostMonths).Says("privacy.months", RetentionTerms.MostMonths)
            .GreaterThanOrEqualTo(c => c.Terms.AnonymiseMonths).Says("privacy.erase-later");
        RuleFor(c => c.Basis).RequiredText(RetentionRule.MaxBasis);
    }
}

/// <remarks>Refuses with "privacy.changed-later" or "privacy.nothing-changed".</remarks>
internal sealed class ChangeRetentionHandler(IntranetDbContext db, Records records, CurrentActor current) : IRequestHandler<ChangeRetention, Unit>
{
    public async Task<Unit> Handle(ChangeRetention request, CancellationToken cancellationToken)
    {
        var rule = await records.GetAsync<RetentionRule>(request.RuleId, request.ExpectedRevision, cancellationToken);
        var changed = rule.ChangeFrom(request.From, request.Terms, request.Basis!.Trim(), current.Actor.PersonId);
        if (changed != rule) db.Add(changed);
        return Unit.Value;
    }
}
