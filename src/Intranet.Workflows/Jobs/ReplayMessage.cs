using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Workflows.Jobs;

/// <summary>An administrator has a parked outbox message delivered again.</summary>
[StoredName("workflows.replay-message"), Requires(AdministrationPermissions.Administer)]
public sealed record ReplayMessage(long MessageId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReplayMessageHandler(Records records, TimeProvider time) : IRequestHandler<ReplayMessage, Unit>
{
    public async Task<Unit> Handle(ReplayMessage request, CancellationToken cancellationToken)
    {
        (await records.GetAsync<OutboxMessage>(request.MessageId, expectedRevision: null, cancellationToken)).Replay(time.GetUtcNow());
        return Unit.Value;
    }
}
