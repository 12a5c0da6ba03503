using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Moves a seat to another place in the order of precedence.</summary>
[StoredName("organisation.move-seat"), Requires(OrganisationPermissions.Manage)]
public sealed record MoveSeat(long WorkingGroupId, int ExpectedRevision, long SeatId, int Place) : ICommand<Unit>;

internal sealed class MoveSeatHandler(IntranetDbContext db, Records records) : IRequestHandler<MoveSeat, Unit>
{
    public async Task<Unit> Handle(MoveSeat request, CancellationToken cancellationToken)
    {
        var group = await records.GetAsync<WorkingGroup>(request.WorkingGroupId, request.ExpectedRevision, cancellationToken);
        await db.Entry(group).Collection(g => g.Members).LoadAsync(cancellationToken);
        group.MoveSeat(request.SeatId, request.Place);
        return Unit.Value;
    }
}
