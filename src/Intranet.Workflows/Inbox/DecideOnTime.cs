using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Grants the time that was asked for: the task is due on that day, and its reminders follow.</summary>
[StoredName("inbox.grant-time"), Requires(InboxPermissions.Read)]
public sealed record GrantTime(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

/// <summary>Refuses more time, with a reason: the day stands.</summary>
[StoredName("inbox.refuse-time"), Requires(InboxPermissions.Read)]
public sealed record RefuseTime(long WorkItemId, int ExpectedRevision, string Reason, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class RefuseTimeValidator : AbstractValidator<RefuseTime>
{
    public RefuseTimeValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class GrantTimeHandler(WorkItemDoor door, WorkingCalendarReader calendars, Timetable timetable)
    : IRequestHandler<GrantTime, Unit>
{
    public async Task<Unit> Handle(GrantTime request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.GrantTime, reason: null, cancellationToken);
        var calendar = await calendars.ReadAsync(cancellationToken);
        item.GrantTime(calendar.DueInstant(item.ExtensionUntil!.Value), by);
        await timetable.ResetAsync([item.InstanceId], cancellationToken);
        return Unit.Value;
    }
}

internal sealed class RefuseTimeHandler(WorkItemDoor door) : IRequestHandler<RefuseTime, Unit>
{
    public async Task<Unit> Handle(RefuseTime request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.RefuseTime, request.Reason, cancellationToken);
        item.RefuseTime(by);
        return Unit.Value;
    }
}
