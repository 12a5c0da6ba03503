using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Passes it on and drops out: it is the other's from now on, and the forwarder sees it no more.</summary>
[StoredName("inbox.forward"), Requires(InboxPermissions.Read)]
public sealed record ForwardWorkItem(long WorkItemId, int ExpectedRevision, long PersonId, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class ForwardWorkItemValidator : AbstractValidator<ForwardWorkItem>
{
    public ForwardWorkItemValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("inbox.choose-a-person");
        RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
    }
}

internal sealed class ForwardWorkItemHandler(WorkItemDoor door, HandoverTargets targets, CurrentActor current, Notifier notifier) : IRequestHandler<ForwardWorkItem, Unit>
{
    public async Task<Unit> Handle(ForwardWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Forward, request.Reason, cancellationToken);
        await targets.PrepareAsync(item, request.PersonId, cancellationToken);
        notifier.MovedOn(item, by.PersonId, request.PersonId);
        item.Forward(request.PersonId, current.Actor.KeysInUse, by);
        notifier.Handed(item, HandedOver.Forwarded, request.PersonId);
        return Unit.Value;
    }
}
