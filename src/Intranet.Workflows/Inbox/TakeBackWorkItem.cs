using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>The delegator has it back.</summary>
[StoredName("inbox.take-back"), Requires(InboxPermissions.Read)]
public sealed record TakeBackWorkItem(long WorkItemId, int ExpectedRevision, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class TakeBackWorkItemValidator : AbstractValidator<TakeBackWorkItem>
{
    public TakeBackWorkItemValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class TakeBackWorkItemHandler(WorkItemDoor door, Timetable timetable, Notifier notifier) : IRequestHandler<TakeBackWorkItem, Unit>
{
    public async Task<Unit> Handle(TakeBackWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.TakeBack, request.Reason, cancellationToken);
        if (item.ActualOwnerId is { } officer) notifier.Handed(item, HandedOver.TakenBack, officer);
        var isPutAside = item.Status == WorkItemStatus.Suspended;
        item.TakeBack(by);
        if (isPutAside) await timetable.TakeUpAsync(item, cancellationToken);
        return Unit.Value;
    }
}
