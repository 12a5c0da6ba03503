using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>Ends a category today: it and what is below it are offered no more, and stay on the cases that have them.</summary>
[StoredName("complaints.end-category"), Requires(ComplaintsPermissions.Configure)]
public sealed record EndCategory(long CategoryId, int ExpectedRevision) : ICommand<Unit>;

/// <remarks>Refuses with "complaints.category-ended".</remarks>
internal sealed class EndCategoryHandler(Records records, IBusinessClock clock) : IRequestHandler<EndCategory, Unit>
{
    public async Task<Unit> Handle(EndCategory request, CancellationToken cancellationToken)
    {
        (await records.GetAsync<ComplaintCategory>(request.CategoryId, request.ExpectedRevision, cancellationToken)).End(clock.Today);
        return Unit.Value;
    }
}
