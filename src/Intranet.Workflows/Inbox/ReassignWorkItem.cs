using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>The supervisor decides who sees to it, whoever had it before.</summary>
[StoredName("inbox.reassign"), Requires(InboxPermissions.Read)]
public sealed record ReassignWorkItem(long WorkItemId, int ExpectedRevision, long PersonId, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class ReassignWorkItemValidator : AbstractValidator<ReassignWorkItem>
{
    public ReassignWorkItemValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("inbox.choose-a-person");
        RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
    }
}

internal sealed class ReassignWorkItemHandler(WorkItemDoor door, HandoverTargets targets, Timetable timetable, Notifier notifier) : IRequestHandler<ReassignWorkItem, Unit>
{
    public async Task<Unit> Handle(ReassignWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Reassign, request.Reason, cancellationToken);
        await targets.PrepareAsync(item, request.PersonId, cancellationToken);
        if (item.ActualOwnerId is { } before) notifier.Handed(item, HandedOver.TakenBack, before);
        notifier.MovedOn(item, by.PersonId, request.PersonId);
        var isPutAside = item.Status == WorkItemStatus.Suspended;
        item.Reassign(request.PersonId, by);
        if (isPutAside) await timetable.TakeUpAsync(item, cancellationToken);
        notifier.Handed(item, HandedOver.Reassigned, request.PersonId);
        return Unit.Value;
    }
}
