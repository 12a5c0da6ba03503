using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Says how urgent it is, from 0 to 100.</summary>
[StoredName("inbox.prioritise"), Requires(InboxPermissions.Read)]
public sealed record PrioritiseWorkItem(long WorkItemId, int ExpectedRevision, int Priority, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class PrioritiseWorkItemValidator : AbstractValidator<PrioritiseWorkItem>
{
    public PrioritiseWorkItemValidator() => RuleFor(c => c.Priority).InclusiveBetween(0, 100).Says("inbox.priority-out-of-range");
}

internal sealed class PrioritiseWorkItemHandler(WorkItemDoor door) : IRequestHandler<PrioritiseWorkItem, Unit>
{
    public async Task<Unit> Handle(PrioritiseWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Prioritise, reason: null, cancellationToken);
        item.Prioritise(request.Priority, by);
        return Unit.Value;
    }
}
