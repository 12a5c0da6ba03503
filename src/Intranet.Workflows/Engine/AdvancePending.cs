using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Workflows.Engine;

/// <summary>Lets the instance with the next pending happening take in what is pending for it. Result: false when none is due.</summary>
[StoredName("workflows.advance-pending"), Requires(WorkflowPermissions.Run)]
public sealed record AdvancePending : ICommand<bool>;

internal sealed class AdvancePendingHandler(IntranetDbContext db, IDatabaseDialect dialect, Intake intake, IBusinessClock clock)
    : IRequestHandler<AdvancePending, bool>
{
    public async Task<bool> Handle(AdvancePending request, CancellationToken cancellationToken)
    {
        if (await dialect.LockNextAsync(db, Happening.Queue, clock.Now, cancellationToken) is not { } happeningId) return false;
        await intake.TakeInNextAsync(happeningId, cancellationToken);
        return true;
    }
}
