using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Tasks;

/// <summary>The asker needs it no more.</summary>
[StoredName("tasks.cancel"), Requires(TasksPermissions.Use)]
public sealed record CancelTask(long TaskId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class CancelTaskHandler(Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<CancelTask, Unit>
{
    public async Task<Unit> Handle(CancelTask request, CancellationToken cancellationToken)
    {
        var task = await records.GetAsync<AdHocTask>(request.TaskId, request.ExpectedRevision, cancellationToken);
        task.Cancel(current.Actor, clock.Now);
        return Unit.Value;
    }
}
