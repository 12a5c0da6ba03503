using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

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

/// <summary>
/// An administrator has all parked messages of a kind delivered again, since what kept them back is mended. Result: how many; at
/// most <see cref="AtATime"/>, the oldest.
/// </summary>
[StoredName("workflows.replay-messages"), Requires(AdministrationPermissions.Administer)]
public sealed record ReplayMessages(string Kind, Guid OperationId = default) : ICommand<int>, IOnce
{
    public const int AtATime = 500;
}

internal sealed class ReplayMessagesValidator : AbstractValidator<ReplayMessages>
{
    public ReplayMessagesValidator() => RuleFor(c => c.Kind).RequiredText(60);
}

internal sealed class ReplayMessagesHandler(IntranetDbContext db, TimeProvider time) : IRequestHandler<ReplayMessages, int>
{
    public async Task<int> Handle(ReplayMessages request, CancellationToken cancellationToken)
    {
        var parked = await db.Set<OutboxMessage>()
            .Where(m => m.IsParked && m.Kind == request.Kind).OrderBy(m => m.Id).Take(ReplayMessages.AtATime).ToListAsync(cancellationToken);
        foreach (var message in parked) message.Replay(time.GetUtcNow());
        return parked.Count;
    }
}
