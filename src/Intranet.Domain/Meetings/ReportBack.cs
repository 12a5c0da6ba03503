using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>The officer who went reports to whoever sent them what the meeting came to.</summary>
[StoredName("meetings.report-back"), Requires(MeetingsPermissions.Answer)]
public sealed record ReportBack(long DelegationId, int ExpectedRevision, string Report, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReportBackValidator : AbstractValidator<ReportBack>
{
    public ReportBackValidator() => RuleFor(c => c.Report).RequiredText(AttendanceDelegation.MaxReport);
}

internal sealed class ReportBackHandler(Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReportBack, Unit>
{
    public async Task<Unit> Handle(ReportBack request, CancellationToken cancellationToken)
    {
        var delegation = await records.GetAsync<AttendanceDelegation>(request.DelegationId, request.ExpectedRevision, cancellationToken);
        delegation.ReportBack(request.Report, current.Actor, clock.Now);
        return Unit.Value;
    }
}
