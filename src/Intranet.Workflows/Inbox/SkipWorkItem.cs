using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Goes on without it, with a reason, where the process says to what.</summary>
[StoredName("inbox.skip"), Requires(InboxPermissions.Read)]
public sealed record SkipWorkItem(long WorkItemId, int ExpectedRevision, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class SkipWorkItemValidator : AbstractValidator<SkipWorkItem>
{
    public SkipWorkItemValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class SkipWorkItemHandler(WorkItemDoor door, Occurrences occurrences) : IRequestHandler<SkipWorkItem, Unit>
{
    public async Task<Unit> Handle(SkipWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Skip, request.Reason, cancellationToken);
        item.Skip(by);
        await occurrences.AddAsync(item.InstanceId, EngineEvents.Skipped, by.PersonId, cancellationToken);
        return Unit.Value;
    }
}
