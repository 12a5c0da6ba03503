using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Administration;

/// <summary>An administrator ends a rung: after its last day it is given for no task.</summary>
/// <param name="RuleId">The rung's newest row.</param>
[StoredName("workflows.end-rung"), Requires(AdministrationPermissions.Administer)]
public sealed record EndRung(long RuleId, int? ExpectedRevision, DateOnly LastDay, string? Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class EndRungValidator : AbstractValidator<EndRung>
{
    public EndRungValidator(IBusinessClock clock)
    {
        RuleFor(c => c.LastDay).NotInThePast(clock);
        RuleFor(c => c.Reason).RequiredText(RuleChange.MaxReason);
    }
}

/// <remarks>Refuses with "processes.rung-ended" or "processes.ends-before" (it is not in force until later).</remarks>
internal sealed class EndRungHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<EndRung, Unit>
{
    public async Task<Unit> Handle(EndRung request, CancellationToken cancellationToken)
    {
        var rule = await records.GetAsync<ReminderRule>(request.RuleId, request.ExpectedRevision, cancellationToken);
        rule.EndOn(request.LastDay);
        db.Add(new RuleChange(RecordTypes.Ref<ReminderRule>(rule.Id), RuleChangeKind.Ended, request.Reason!.Trim(), current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }
}
