using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Says on which day a seat in a body is filled for the last time.</summary>
[StoredName("organisation.end-seat"), Requires(OrganisationPermissions.Manage)]
public sealed record EndSeat(long WorkingGroupId, int ExpectedRevision, long SeatId, DateOnly LastDay) : ICommand<Unit>;

internal sealed class EndSeatHandler(IntranetDbContext db, Records records) : IRequestHandler<EndSeat, Unit>
{
    public async Task<Unit> Handle(EndSeat request, CancellationToken cancellationToken)
    {
        var group = await records.GetAsync<WorkingGroup>(request.WorkingGroupId, request.ExpectedRevision, cancellationToken);
        await db.Entry(group).Collection(g => g.Members).LoadAsync(cancellationToken);
        group.EndSeat(request.SeatId, request.LastDay);
        return Unit.Value;
    }
}
