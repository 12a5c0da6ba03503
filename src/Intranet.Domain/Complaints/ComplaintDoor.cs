using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Complaints;

/// <summary>The door through which commands load the case they change: access first, then whether the actor works in its centre, then the revision.</summary>
internal sealed class ComplaintDoor(IntranetDbContext db, Records records, CurrentActor current)
{
    /// <exception cref="RecordNotFound">There is no such case for this actor.</exception>
    /// <exception cref="RuleBroken">"complaints.not-your-centre".</exception>
    public async Task<Complaint> OpenAsync(long id, int? expectedRevision, CancellationToken cancellationToken)
    {
        var complaint = await records.GetAsync<Complaint>(id, expectedRevision, cancellationToken);
        return current.Actor.IsAny(ComplaintAccess.HandlersOf(complaint.CentreId)) ? complaint : throw new RuleBroken("complaints.not-your-centre");
    }

    /// <summary>With what was put up before.</summary>
    public async Task<Complaint> OpenWithProposalsAsync(long id, int? expectedRevision, CancellationToken cancellationToken)
    {
        var complaint = await OpenAsync(id, expectedRevision, cancellationToken);
        await db.Entry(complaint).Collection(c => c.Proposals).LoadAsync(cancellationToken);
        return complaint;
    }

    /// <summary>For the superior, who orders.</summary>
    /// <exception cref="RuleBroken">"complaints.not-the-superior".</exception>
    public async Task<Complaint> OpenForOrderAsync(long id, int? expectedRevision, CancellationToken cancellationToken)
    {
        var complaint = await OpenWithProposalsAsync(id, expectedRevision, cancellationToken);
        return current.Actor.Is(PrincipalKey.Role(Roles.ComplaintSupervisor, complaint.CentreId)) ? complaint : throw new RuleBroken("complaints.not-the-superior");
    }
}
