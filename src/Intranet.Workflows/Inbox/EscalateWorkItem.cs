using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Takes it to the superior, with a reason, before a deadline does; it becomes urgent.</summary>
[StoredName("inbox.escalate"), Requires(InboxPermissions.Read)]
public sealed record EscalateWorkItem(long WorkItemId, int ExpectedRevision, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class EscalateWorkItemValidator : AbstractValidator<EscalateWorkItem>
{
    public EscalateWorkItemValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class EscalateWorkItemHandler(WorkItemDoor door, Notifier notifier) : IRequestHandler<EscalateWorkItem, Unit>
{
    public async Task<Unit> Handle(EscalateWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, standing) = await door.OpenAsync(request, WorkItemOperation.Escalate, request.Reason, cancellationToken);
        item.Escalate(by);
        notifier.Reminded(item, new NewReminder(Level: 0, ReminderAudience.Superior, standing.Superiors));
        return Unit.Value;
    }
}
