using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Administration;

/// <summary>An administrator says how long a kind of task may take if it is counted from a day on.</summary>
/// <param name="SettingId">The deadline's newest row.</param>
[StoredName("workflows.change-deadline"), Requires(AdministrationPermissions.Administer)]
public sealed record ChangeDeadline(long SettingId, int? ExpectedRevision, DateOnly From, DeadlineRule Rule, string? Reason, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class ChangeDeadlineValidator : AbstractValidator<ChangeDeadline>
{
    public ChangeDeadlineValidator(IBusinessClock clock)
    {
        RuleFor(c => c.From).NotInThePast(clock);
        RuleFor(c => c.Rule.Count).InclusiveBetween(1, DeadlineSetting.MostDays).Says("processes.days-of-deadline", DeadlineSetting.MostDays);
        RuleFor(c => c.Rule.Unit).IsInEnum().Says("field.not-understood");
        RuleFor(c => c.Rule.Start).IsInEnum().Says("field.not-understood");
        RuleFor(c => c.Reason).RequiredText(RuleChange.MaxReason);
    }
}

/// <remarks>Refuses with "processes.same-deadline" (nothing would change) or "processes.changed-later".</remarks>
internal sealed class ChangeDeadlineHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<ChangeDeadline, Unit>
{
    public async Task<Unit> Handle(ChangeDeadline request, CancellationToken cancellationToken)
    {
        var setting = await records.GetAsync<DeadlineSetting>(request.SettingId, request.ExpectedRevision, cancellationToken);
        if (setting.Rule == request.Rule) throw new RuleBroken("processes.same-deadline");

        var changed = setting.ChangeFrom(request.From, request.Rule);
        if (changed != setting) db.Add(changed);
        db.Add(new RuleChange(RecordTypes.Ref<DeadlineSetting>(changed.Id), RuleChangeKind.Changed, request.Reason!.Trim(), current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }
}
