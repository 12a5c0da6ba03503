using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Hands it to somebody who sees to it; the delegator stays informed and may take it back.</summary>
[StoredName("inbox.delegate"), Requires(InboxPermissions.Read)]
public sealed record DelegateWorkItem(long WorkItemId, int ExpectedRevision, long PersonId, string? Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class DelegateWorkItemValidator : AbstractValidator<DelegateWorkItem>
{
    public DelegateWorkItemValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("inbox.choose-a-person");
        RuleFor(c => c.Reason).OptionalText(WorkItemAct.MaxReason);
    }
}

internal sealed class DelegateWorkItemHandler(WorkItemDoor door, HandoverTargets targets, Notifier notifier) : IRequestHandler<DelegateWorkItem, Unit>
{
    public async Task<Unit> Handle(DelegateWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Delegate, request.Reason, cancellationToken);
        await targets.PrepareAsync(item, request.PersonId, cancellationToken);
        item.Delegate(request.PersonId, by);
        notifier.Handed(item, HandedOver.Delegated, request.PersonId);
        return Unit.Value;
    }
}
