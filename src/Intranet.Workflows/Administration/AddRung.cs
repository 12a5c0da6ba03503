using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Administration;

/// <summary>An administrator adds a rung to a reminder ladder, from a day on. Result: its row.</summary>
[StoredName("workflows.add-rung"), Requires(AdministrationPermissions.Administer)]
public sealed record AddRung(string Ladder, DateOnly From, RungTerms Terms, string? Reason, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class AddRungValidator : AbstractValidator<AddRung>
{
    public AddRungValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).NotInThePast(clock);
        RuleFor(c => c.Terms).SetValidator(new RungTermsValidator());
        RuleFor(c => c.Reason).RequiredText(RuleChange.MaxReason);
    }
}

/// <remarks>Refuses with "processes.audience-unknown", "processes.no-superior" or "processes.same-rung" (the ladder has it already).</remarks>
internal sealed class AddRungHandler(IntranetDbContext db, ProcessCatalogue catalogue, CurrentActor current, IBusinessClock clock) : IRequestHandler<AddRung, long>
{
    public async Task<long> Handle(AddRung request, CancellationToken cancellationToken)
    {
        catalogue.Check(request.Ladder, request.Terms);
        var present = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.Ladder == request.Ladder).ToListAsync(cancellationToken);
        if (present.Exists(r => r.To is null && r.Terms == request.Terms)) throw new RuleBroken("processes.same-rung");

        var rule = ReminderRule.Add(request.Ladder, present.Select(r => r.Level).DefaultIfEmpty().Max() + 1, request.Terms, request.From);
        db.Add(rule);
        db.Add(new RuleChange(RecordTypes.Ref<ReminderRule>(rule.Id), RuleChangeKind.Added, request.Reason!.Trim(), current.Actor.PersonId, clock.Now));
        return rule.Id;
    }
}
