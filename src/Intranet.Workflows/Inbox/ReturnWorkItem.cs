using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Sends what the step before brought back for correction; the record's own use case does it, and may refuse.</summary>
[StoredName("inbox.return"), Requires(InboxPermissions.Read)]
public sealed record ReturnWorkItem(long WorkItemId, int ExpectedRevision, string Reason, Guid OperationId = default)
    : ICommand<Unit>, IWorkItemCommand;

internal sealed class ReturnWorkItemValidator : AbstractValidator<ReturnWorkItem>
{
    public ReturnWorkItemValidator() => RuleFor(c => c.Reason).RequiredText(WorkItemAct.MaxReason);
}

internal sealed class ReturnWorkItemHandler(WorkItemDoor door, IEnumerable<IReturnForCorrection> returns) : IRequestHandler<ReturnWorkItem, Unit>
{
    public async Task<Unit> Handle(ReturnWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Return, request.Reason, cancellationToken);
        item.Return(by);
        await returns.Single(r => r.Process == item.Process && r.Step == item.Step).ReturnAsync(item.RecordId, request.Reason, cancellationToken);
        return Unit.Value;
    }
}
