using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Of a case what its dry run shows. One of a centre in which the actor does not work is none to them here.</summary>
[Requires(ComplaintsPermissions.Handle)]
public sealed record ReadTriedCase(long Id) : IQuery<TriedCase>;

public sealed record TriedCase(
    long Id, ComplaintNumber Number, string Title, long CentreId, long CategoryId, long? DistrictId, long? SubdistrictId, Urgency Urgency, CaseNature Nature, DateOnly ReceivedOn);

internal sealed class ReadTriedCaseHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadTriedCase, TriedCase>
{
    public async Task<TriedCase> Handle(ReadTriedCase request, CancellationToken cancellationToken)
    {
        var found = await db.Set<Complaint>().Where(c => c.Id == request.Id)
            .Select(c => new TriedCase(
                c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Title, c.CentreId, c.CategoryId, c.DistrictId, c.SubdistrictId, c.Urgency, c.Nature, c.ReceivedOn))
            .SingleOrDefaultAsync(cancellationToken);
        return found is not null && current.Actor.IsAny(ComplaintAccess.HandlersOf(found.CentreId)) ? found : throw new RecordNotFound();
    }
}
