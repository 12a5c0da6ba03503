using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Jobs;

/// <summary>Delivers one kind of outbox message. May be called twice for the same message.</summary>
public interface IOutboxDeliverer
{
    string Kind { get; }

    /// <exception cref="DeliveryRefusedException">It can never be delivered; any other fault is tried again.</exception>
    Task DeliverAsync(string payload, CancellationToken cancellationToken);
}

/// <summary>The other side will never take it: the message is parked at once.</summary>
public sealed class DeliveryRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Delivers the outbox message that is due first. Result: false when none is due.</summary>
[StoredName("workflows.deliver-next"), Requires(WorkflowPermissions.Run)]
public sealed record DeliverNext : ICommand<bool>;

internal sealed class DeliverNextHandler(
    IntranetDbContext db, IDatabaseDialect dialect, IEnumerable<IOutboxDeliverer> deliverers, TimeProvider time, ILogger<DeliverNextHandler> logger)
    : IRequestHandler<DeliverNext, bool>
{
    public async Task<bool> Handle(DeliverNext request, CancellationToken cancellationToken)
    {
        if (await dialect.LockNextAsync(db, OutboxMessage.Queue, time.GetUtcNow(), cancellationToken) is not { } messageId) return false;

        var fault = await db.TryAsync(async () =>
        {
            var message = await MessageAsync();
            await deliverers.Single(d => d.Kind == message.Kind).DeliverAsync(message.Payload, cancellationToken);
            message.Delivered(time.GetUtcNow());
        }, cancellationToken);
        if (fault is null) return true;

        var failed = await MessageAsync();
        failed.Failed(fault.GetBaseException().Message, time.GetUtcNow(), isFinal: fault is DeliveryRefusedException);
        logger.LogWarning(fault, "Outbox message {MessageId} failed, attempt {Attempt}, parked {IsParked}", messageId, failed.Attempts, failed.IsParked);
        return true;

        Task<OutboxMessage> MessageAsync() => db.Set<OutboxMessage>().SingleAsync(m => m.Id == messageId, cancellationToken);
    }
}
