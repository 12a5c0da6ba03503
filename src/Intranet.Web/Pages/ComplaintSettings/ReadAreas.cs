using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>The districts of the province with their subdistricts.</summary>
[Requires(ComplaintsPermissions.Configure)]
public sealed record ReadAreas : IQuery<IReadOnlyList<AreaRow>>;

public sealed record AreaRow(long Id, string Code, string NameTh, string NameEn, IReadOnlyList<SubdistrictEntry> Subdistricts);

internal sealed class ReadAreasHandler(IntranetDbContext db) : IRequestHandler<ReadAreas, IReadOnlyList<AreaRow>>
{
    public async Task<IReadOnlyList<AreaRow>> Handle(ReadAreas request, CancellationToken cancellationToken) =>
        await db.Set<District>().AsNoTracking().OrderBy(d => d.Code)
            .Select(d => new AreaRow(
                d.Id, d.Code, d.NameTh, d.NameEn, d.Subdistricts.OrderBy(s => s.Code).Select(s => new SubdistrictEntry(s.Code, s.NameTh)).ToList()))
            .AsSingleQuery().ToListAsync(cancellationToken);
}
