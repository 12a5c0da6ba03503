using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What the case at the counter may be the same as.</summary>
[Requires(ComplaintsPermissions.Register)]
public sealed record ReadSimilarCases(RegisterComplaint Case) : IQuery<SimilarCaseList>;

internal sealed class ReadSimilarCasesHandler(SimilarCases similar) : IRequestHandler<ReadSimilarCases, SimilarCaseList>
{
    public Task<SimilarCaseList> Handle(ReadSimilarCases request, CancellationToken cancellationToken) => similar.FindAsync(request.Case, cancellationToken);
}
