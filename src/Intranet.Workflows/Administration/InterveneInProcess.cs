using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Administration;

/// <summary>An administrator suspends, resumes, cancels, moves or updates one process, and says why.</summary>
/// <param name="ToStep">Where to, for <see cref="InterventionKind.Move"/>.</param>
[StoredName("workflows.intervene"), Requires(AdministrationPermissions.Administer)]
public sealed record InterveneInProcess(
    long InstanceId, int? ExpectedRevision, InterventionKind Kind, string? ToStep, string? Reason, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class InterveneInProcessValidator : AbstractValidator<InterveneInProcess>
{
    public InterveneInProcessValidator()
    {
        RuleFor(x => x.Reason).RequiredText(Intervention.MaxReason);
        RuleFor(x => x.ToStep).NotEmpty().When(x => x.Kind == InterventionKind.Move).Says("field.required");
    }
}

/// <remarks>
/// Refuses with "processes.has-ended", "processes.suspended-already", "processes.not-suspended", "processes.no-such-step",
/// "processes.current-already" or "processes.pending" (it has something to take in first).
/// </remarks>
internal sealed class InterveneInProcessHandler(IntranetDbContext db, Records records, ProcessControl control, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<InterveneInProcess, Unit>
{
    public async Task<Unit> Handle(InterveneInProcess request, CancellationToken cancellationToken)
    {
        var instance = await records.GetAsync<ProcessInstance>(request.InstanceId, request.ExpectedRevision, cancellationToken);
        var toStep = request.Kind == InterventionKind.Move ? request.ToStep : null;
        var intervention = new Intervention(instance, request.Kind, toStep, request.Reason!.Trim(), current.Actor.PersonId, clock.Now);
        db.Add(intervention);
        instance.Intervened(intervention);
        await (request.Kind switch
        {
            InterventionKind.Suspend => control.SuspendAsync(instance),
            InterventionKind.Resume => control.ResumeAsync(instance, cancellationToken),
            InterventionKind.Cancel => control.CancelAsync(instance, cancellationToken),
            InterventionKind.Move => control.MoveAsync(instance, toStep!, cancellationToken),
            InterventionKind.Update => control.UpdateAsync(instance, cancellationToken),
        });
        return Unit.Value;
    }
}
