using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Administration;

/// <summary>
/// An administrator has an instance take in now what it could not take in, instead of waiting for the next attempt. Result: how
/// many happenings are pending.
/// </summary>
[StoredName("workflows.retry-instance"), Requires(AdministrationPermissions.Administer)]
public sealed record RetryInstance(long InstanceId, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class RetryInstanceHandler(IntranetDbContext db, Records records, IBusinessClock clock) : IRequestHandler<RetryInstance, int>
{
    public async Task<int> Handle(RetryInstance request, CancellationToken cancellationToken)
    {
        var instance = await records.GetAsync<ProcessInstance>(request.InstanceId, expectedRevision: null, cancellationToken);
        var pending = await db.Set<Happening>().Where(h => h.InstanceId == instance.Id && h.DoneAt == null).ToListAsync(cancellationToken);
        instance.Retry(pending, clock.Now);
        return pending.Count;
    }
}
