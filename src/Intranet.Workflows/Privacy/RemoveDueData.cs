using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Privacy;

/// <summary>
/// Removes from a few cases what the retention schedule says is due. One transaction: what is removed and the deletion log's lines are
/// committed together or not at all, and what is done is not found again. Result: from how many.
/// </summary>
[StoredName("privacy.remove-due"), Requires(WorkflowPermissions.Run)]
public sealed record RemoveDueData : ICommand<int>
{
    /// <summary>The nightly job: until nothing is due.</summary>
    internal static async Task<int> RunAsync(IServiceProvider services, CancellationToken stop)
    {
        var (removed, mediator) = (0, services.GetRequiredService<IMediator>());
        while (await mediator.Send(new RemoveDueData(), stop) is > 0 and var batch) removed += batch;
        return removed;
    }
}

internal sealed class RemoveDueDataHandler(IntranetDbContext db, IDatabaseDialect dialect, DueCases dueCases, CaseRemover remover) : IRequestHandler<RemoveDueData, int>
{
    private const string Lock = "privacy.retention";

    // A case has some dozens of rows; the transaction stays short.
    private const int AtATime = 10;

    public async Task<int> Handle(RemoveDueData request, CancellationToken cancellationToken)
    {
        // Another node is at it, and goes on until nothing is left.
        if (!await dialect.TryLockAsync(db, Lock, cancellationToken)) return 0;

        var due = await dueCases.NextAsync(AtATime, cancellationToken);
        foreach (var one in due) await remover.RemoveAsync(one, cancellationToken);
        return due.Count;
    }
}
