using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using MediatR;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What the case at the counter may be the same as. A command, because it keeps who was told which cases a telephone number brought.</summary>
[StoredName("complaints.read-similar"), Requires(ComplaintsPermissions.Register)]
public sealed record ReadSimilarCases(RegisterComplaint Case) : ICommand<SimilarCaseList>;

internal sealed class ReadSimilarCasesHandler(IntranetDbContext db, SimilarCases similar, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ReadSimilarCases, SimilarCaseList>
{
    public async Task<SimilarCaseList> Handle(ReadSimilarCases request, CancellationToken cancellationToken)
    {
        var found = await similar.FindAsync(request.Case, cancellationToken);
        db.AddRange(found.OfTelephone.Select(c => new CaseReading(c.Id, CaseReadingKind.TelephoneMatch, attachmentId: null, current.Actor.PersonId, clock.Now)));
        return found;
    }
}
