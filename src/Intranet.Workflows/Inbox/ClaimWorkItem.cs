using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Takes on what is open to several; it leaves the lists of the others.</summary>
[StoredName("inbox.claim"), Requires(InboxPermissions.Read)]
public sealed record ClaimWorkItem(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class ClaimWorkItemHandler(WorkItemDoor door) : IRequestHandler<ClaimWorkItem, Unit>
{
    public async Task<Unit> Handle(ClaimWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Claim, reason: null, cancellationToken);
        item.Claim(by);
        return Unit.Value;
    }
}
