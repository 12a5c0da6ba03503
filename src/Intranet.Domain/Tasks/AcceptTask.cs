using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Tasks;

/// <summary>The asker accepts what was done.</summary>
[StoredName("tasks.accept"), Requires(TasksPermissions.Use)]
public sealed record AcceptTask(long TaskId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AcceptTaskHandler(Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<AcceptTask, Unit>
{
    public async Task<Unit> Handle(AcceptTask request, CancellationToken cancellationToken)
    {
        var task = await records.GetAsync<AdHocTask>(request.TaskId, request.ExpectedRevision, cancellationToken);
        task.Accept(current.Actor, clock.Now);
        return Unit.Value;
    }
}
