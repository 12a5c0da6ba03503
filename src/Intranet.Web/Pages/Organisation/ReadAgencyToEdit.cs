using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>An agency as its forms show it.</summary>
[Requires(OrganisationPermissions.Manage)]
internal sealed record ReadAgencyToEdit(string Code) : IQuery<AgencyToEdit>;

internal sealed record AgencyToEdit(long Id, int Revision, AgencyFacts Facts);

internal sealed class ReadAgencyToEditHandler(IntranetDbContext db) : IRequestHandler<ReadAgencyToEdit, AgencyToEdit>
{
    public async Task<AgencyToEdit> Handle(ReadAgencyToEdit request, CancellationToken cancellationToken) =>
        await db.Set<Agency>().AsNoTracking().SingleOrDefaultAsync(a => a.Code == request.Code, cancellationToken) is { } agency
            ? new AgencyToEdit(agency.Id, agency.Revision, agency.Facts)
            : throw new RecordNotFound();
}
