using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Puts an agency under the post that supervises it.</summary>
[StoredName("organisation.supervise-agency"), Requires(OrganisationPermissions.Manage)]
public sealed record SuperviseAgency(long AgencyId, long PostId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class SuperviseAgencyHandler(Records records) : IRequestHandler<SuperviseAgency, Unit>
{
    public async Task<Unit> Handle(SuperviseAgency request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, expectedRevision: null, cancellationToken);
        var post = await records.GetAsync<Post>(request.PostId, expectedRevision: null, cancellationToken);
        agency.SuperviseBy(post.Id);
        return Unit.Value;
    }
}
