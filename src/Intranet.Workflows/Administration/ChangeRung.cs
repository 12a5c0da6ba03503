using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Administration;

/// <summary>An administrator gives a rung other terms from a day on; what was in force before that day stays to be read.</summary>
/// <param name="RuleId">The rung's newest row.</param>
[StoredName("workflows.change-rung"), Requires(AdministrationPermissions.Administer)]
public sealed record ChangeRung(long RuleId, int? ExpectedRevision, DateOnly From, RungTerms Terms, string? Reason, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class ChangeRungValidator : AbstractValidator<ChangeRung>
{
    public ChangeRungValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).NotInThePast(clock);
        RuleFor(c => c.Terms).SetValidator(new RungTermsValidator());
        RuleFor(c => c.Reason).RequiredText(RuleChange.MaxReason);
    }
}

/// <remarks>
/// Refuses with "processes.audience-unknown", "processes.no-superior", "processes.same-rung" (another rung does that already, or
/// nothing would change), "processes.rung-ended" or "processes.changed-later".
/// </remarks>
internal sealed class ChangeRungHandler(IntranetDbContext db, Records records, ProcessCatalogue catalogue, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ChangeRung, Unit>
{
    public async Task<Unit> Handle(ChangeRung request, CancellationToken cancellationToken)
    {
        var rule = await records.GetAsync<ReminderRule>(request.RuleId, request.ExpectedRevision, cancellationToken);
        catalogue.Check(rule.Ladder, request.Terms);
        var open = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.Ladder == rule.Ladder && r.To == null).ToListAsync(cancellationToken);
        if (open.Exists(r => r.Terms == request.Terms)) throw new RuleBroken("processes.same-rung");

        var changed = rule.ChangeFrom(request.From, request.Terms);
        if (changed != rule) db.Add(changed);
        db.Add(new RuleChange(RecordTypes.Ref<ReminderRule>(changed.Id), RuleChangeKind.Changed, request.Reason!.Trim(), current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }
}
