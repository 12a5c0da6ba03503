using FluentValidation;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>The case goes on as another one of the centre.</summary>
[StoredName("complaints.merge"), Requires(ComplaintsPermissions.Handle)]
public sealed record MergeComplaint(long ComplaintId, int ExpectedRevision, long IntoId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class MergeComplaintValidator : AbstractValidator<MergeComplaint>
{
    public MergeComplaintValidator() => RuleFor(c => c.IntoId).NotEmpty().Says("field.required");
}

internal sealed class MergeComplaintHandler(ComplaintDoor door, CaseInquiries inquiries) : IRequestHandler<MergeComplaint, Unit>
{
    public async Task<Unit> Handle(MergeComplaint request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        complaint.MergeInto(await door.OpenAsync(request.IntoId, expectedRevision: null, cancellationToken));
        await inquiries.DissolveAllAsync(complaint.Id, cancellationToken);
        return Unit.Value;
    }
}
