using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Begins, from when on the clock of the person runs; what is free is taken on with it.</summary>
[StoredName("inbox.start"), Requires(InboxPermissions.Read)]
public sealed record StartWorkItem(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class StartWorkItemHandler(WorkItemDoor door) : IRequestHandler<StartWorkItem, Unit>
{
    public async Task<Unit> Handle(StartWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Start, reason: null, cancellationToken);
        item.Start(by);
        return Unit.Value;
    }
}
