using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Tasks;

/// <summary>The asker sends what was done back for correction.</summary>
[StoredName("tasks.return"), Requires(TasksPermissions.Use)]
public sealed record ReturnTask(long TaskId, int ExpectedRevision, string Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReturnTaskValidator : AbstractValidator<ReturnTask>
{
    public ReturnTaskValidator() => RuleFor(c => c.Reason).RequiredText(AdHocTask.MaxText);
}

internal sealed class ReturnTaskHandler(Records records, CurrentActor current) : IRequestHandler<ReturnTask, Unit>
{
    public async Task<Unit> Handle(ReturnTask request, CancellationToken cancellationToken)
    {
        var task = await records.GetAsync<AdHocTask>(request.TaskId, request.ExpectedRevision, cancellationToken);
        task.Return(request.Reason, current.Actor);
        return Unit.Value;
    }
}
