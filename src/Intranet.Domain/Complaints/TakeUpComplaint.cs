using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>An officer of the centre takes the case up, and sees it through from now on.</summary>
[StoredName("complaints.take-up"), Requires(ComplaintsPermissions.Handle)]
public sealed record TakeUpComplaint(long ComplaintId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class TakeUpComplaintHandler(ComplaintDoor door, CurrentActor current) : IRequestHandler<TakeUpComplaint, Unit>
{
    public async Task<Unit> Handle(TakeUpComplaint request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        complaint.TakeUp(current.Actor.PersonId ?? throw new NotAllowed());
        return Unit.Value;
    }
}
