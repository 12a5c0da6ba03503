using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Tasks;

/// <summary>Whoever works on a task reports it as done.</summary>
[StoredName("tasks.report"), Requires(TasksPermissions.Use)]
public sealed record ReportTask(long TaskId, int ExpectedRevision, string? Report, IReadOnlyList<long> RowIds, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReportTaskValidator : AbstractValidator<ReportTask>
{
    public ReportTaskValidator() => RuleFor(c => c.Report).OptionalText(AdHocTask.MaxText);
}

internal sealed class ReportTaskHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReportTask, Unit>
{
    public async Task<Unit> Handle(ReportTask request, CancellationToken cancellationToken)
    {
        var task = await records.GetAsync<AdHocTask>(request.TaskId, request.ExpectedRevision, cancellationToken);
        await db.Entry(task).Collection(t => t.Rows).LoadAsync(cancellationToken);
        task.ReportDone(request.Report, request.RowIds, current.Actor, clock.Now);
        return Unit.Value;
    }
}
