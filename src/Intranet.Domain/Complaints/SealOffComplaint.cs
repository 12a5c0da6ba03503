using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>Keeps an office or officers from the case who turn out to be accused.</summary>
[StoredName("complaints.seal-off"), Requires(ComplaintsPermissions.Handle)]
public sealed record SealOffComplaint(long ComplaintId, int ExpectedRevision, long? AgencyId, IReadOnlyList<long> PersonIds, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <remarks>
/// Refuses with "complaints.name-accused", or "complaints.accused-yourself": whoever is accused has no part in saying so.
/// </remarks>
internal sealed class SealOffComplaintHandler(ComplaintDoor door, CaseExclusions exclusions, CurrentActor current) : IRequestHandler<SealOffComplaint, Unit>
{
    public async Task<Unit> Handle(SealOffComplaint request, CancellationToken cancellationToken)
    {
        if (request.AgencyId is null && request.PersonIds.Count == 0) throw new RuleBroken("complaints.name-accused");
        var complaint = await door.OpenAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        if (current.Actor.People.Any(request.PersonIds.Contains)) throw new RuleBroken("complaints.accused-yourself");
        await exclusions.ExcludeAsync(complaint, new AccusedParty(null, request.AgencyId, request.PersonIds), cancellationToken);
        return Unit.Value;
    }
}
