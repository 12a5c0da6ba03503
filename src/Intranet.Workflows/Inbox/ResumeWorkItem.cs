using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Takes up what was put aside, where it was left.</summary>
[StoredName("inbox.resume"), Requires(InboxPermissions.Read)]
public sealed record ResumeWorkItem(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class ResumeWorkItemHandler(WorkItemDoor door, Timetable timetable) : IRequestHandler<ResumeWorkItem, Unit>
{
    public async Task<Unit> Handle(ResumeWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Resume, reason: null, cancellationToken);
        item.Resume(by);
        await timetable.TakeUpAsync(item, cancellationToken);
        return Unit.Value;
    }
}
