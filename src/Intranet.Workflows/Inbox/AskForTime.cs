using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Asks those who asked for the task, or else the superior, for more time, with a reason. Until they decide the old day stands.</summary>
[StoredName("inbox.ask-for-time"), Requires(InboxPermissions.Read)]
public sealed record AskForTime(long WorkItemId, int ExpectedRevision, DateOnly? Until, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class AskForTimeValidator : AbstractValidator<AskForTime>
{
    public AskForTimeValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Until).NotNull().Says("field.required");
        RuleFor(c => c.Until).Must(day => day is null || day > clock.Today).Says("inbox.not-after-today");
        RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
    }
}

internal sealed class AskForTimeHandler(WorkItemDoor door) : IRequestHandler<AskForTime, Unit>
{
    public async Task<Unit> Handle(AskForTime request, CancellationToken cancellationToken)
    {
        var (item, by, standing) = await door.OpenAsync(request, WorkItemOperation.AskForTime, request.Reason, cancellationToken);
        item.AskForTime(request.Until!.Value, Bangkok.Date(item.DueAt), standing.Deciders, by);
        return Unit.Value;
    }
}
