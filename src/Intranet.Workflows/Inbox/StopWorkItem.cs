using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Interrupts what was begun; it stays with whoever began it.</summary>
[StoredName("inbox.stop"), Requires(InboxPermissions.Read)]
public sealed record StopWorkItem(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class StopWorkItemHandler(WorkItemDoor door) : IRequestHandler<StopWorkItem, Unit>
{
    public async Task<Unit> Handle(StopWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Stop, reason: null, cancellationToken);
        item.Stop(by);
        return Unit.Value;
    }
}
