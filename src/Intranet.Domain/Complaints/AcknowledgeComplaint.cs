using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>The complainant was told that the case was received, as within 15 days they must be.</summary>
[StoredName("complaints.acknowledge"), Requires(ComplaintsPermissions.Handle)]
public sealed record AcknowledgeComplaint(long ComplaintId, int ExpectedRevision, DateOnly? On, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AcknowledgeComplaintValidator : AbstractValidator<AcknowledgeComplaint>
{
    public AcknowledgeComplaintValidator(IBusinessClock clock) =>
        RuleFor(c => c.On).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("complaints.day-past");
}

internal sealed class AcknowledgeComplaintHandler(ComplaintDoor door) : IRequestHandler<AcknowledgeComplaint, Unit>
{
    public async Task<Unit> Handle(AcknowledgeComplaint request, CancellationToken cancellationToken)
    {
        (await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken)).AcknowledgeReceipt(request.On!.Value);
        return Unit.Value;
    }
}
