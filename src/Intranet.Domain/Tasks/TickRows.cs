using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Tasks;

/// <summary>Whoever works on a task notes how far it is.</summary>
[StoredName("tasks.tick-rows"), Requires(TasksPermissions.Use)]
public sealed record TickRows(long TaskId, int ExpectedRevision, IReadOnlyList<long> RowIds, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class TickRowsHandler(IntranetDbContext db, Records records, CurrentActor current) : IRequestHandler<TickRows, Unit>
{
    public async Task<Unit> Handle(TickRows request, CancellationToken cancellationToken)
    {
        var task = await records.GetAsync<AdHocTask>(request.TaskId, request.ExpectedRevision, cancellationToken);
        await db.Entry(task).Collection(t => t.Rows).LoadAsync(cancellationToken);
        task.Tick(request.RowIds, current.Actor);
        return Unit.Value;
    }
}
