using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Says on which day somebody holds a post for the last time.</summary>
[StoredName("organisation.end-holding"), Requires(OrganisationPermissions.Manage)]
public sealed record EndHolding(long PostId, int ExpectedRevision, long HoldingId, DateOnly LastDay) : ICommand<Unit>;

internal sealed class EndHoldingHandler(IntranetDbContext db, Records records) : IRequestHandler<EndHolding, Unit>
{
    public async Task<Unit> Handle(EndHolding request, CancellationToken cancellationToken)
    {
        var post = await records.GetAsync<Post>(request.PostId, request.ExpectedRevision, cancellationToken);
        await db.Entry(post).Collection(p => p.Holdings).LoadAsync(cancellationToken);
        post.EndHolding(request.HoldingId, request.LastDay);
        return Unit.Value;
    }
}
