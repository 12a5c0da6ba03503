using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Puts it aside, with a reason; it leaves the lists, and nobody is reminded until it is taken up again.</summary>
/// <param name="WaitsForOutside">Whether somebody outside is waited for: then the time does not count.</param>
[StoredName("inbox.suspend"), Requires(InboxPermissions.Read)]
public sealed record SuspendWorkItem(long WorkItemId, int ExpectedRevision, string Reason, bool WaitsForOutside = false, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class SuspendWorkItemValidator : AbstractValidator<SuspendWorkItem>
{
    public SuspendWorkItemValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class SuspendWorkItemHandler(WorkItemDoor door, Notifier notifier) : IRequestHandler<SuspendWorkItem, Unit>
{
    public async Task<Unit> Handle(SuspendWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Suspend, request.Reason, cancellationToken);
        if (item.ActualOwnerId is { } officer && !by.Roles.HasFlag(TaskRoles.ActualOwner)) notifier.Handed(item, HandedOver.PutAside, officer);
        item.Suspend(by);
        if (request.WaitsForOutside) item.Pause(by.Now);
        return Unit.Value;
    }
}
