using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Gives back what was taken on: to whoever delegated it, or to all who may do it. A supervisor says why.</summary>
[StoredName("inbox.release"), Requires(InboxPermissions.Read)]
public sealed record ReleaseWorkItem(long WorkItemId, int ExpectedRevision, string? Reason = null, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class ReleaseWorkItemValidator : AbstractValidator<ReleaseWorkItem>
{
    public ReleaseWorkItemValidator() => RuleFor(c => c.Reason).OptionalText(WorkItemAct.MaxReason);
}

internal sealed class ReleaseWorkItemHandler(WorkItemDoor door, Notifier notifier) : IRequestHandler<ReleaseWorkItem, Unit>
{
    public async Task<Unit> Handle(ReleaseWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Release, request.Reason, cancellationToken);
        if (!by.Roles.HasFlag(TaskRoles.ActualOwner))
        {
            if (string.IsNullOrWhiteSpace(request.Reason)) throw new RuleBroken("inbox.say-why");
            notifier.Handed(item, item.DelegatedById is null ? HandedOver.Freed : HandedOver.TakenBack, item.ActualOwnerId!.Value);
        }

        if (item.DelegatedById is { } delegator) notifier.Handed(item, HandedOver.GivenBack, delegator);
        item.Release(by);
        return Unit.Value;
    }
}
