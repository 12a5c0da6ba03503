using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intranet.Workflows.Jobs;

/// <summary>How many days is kept what only served to get something done. Facts, tasks, notifications and the audit trail stay.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>What processes have taken in, and timers that fired or lapsed.</summary>
    public int Happenings { get; init; } = 180;

    /// <summary>Messages that were delivered.</summary>
    public int Messages { get; init; } = 30;

    /// <summary>The results under which a repeated form finds what it did the first time.</summary>
    public int Operations { get; init; } = 30;

    /// <summary>Runs of recurring jobs.</summary>
    public int Runs { get; init; } = 90;
}

/// <summary>Deletes some of what nobody needs any more. Result: whether there was any.</summary>
[StoredName("jobs.sweep-history"), Requires(WorkflowPermissions.Run)]
public sealed record SweepHistory : ICommand<bool>;

internal sealed class SweepHistoryHandler(IntranetDbContext db, IOptions<RetentionOptions> options, TimeProvider time, IBusinessClock clock)
    : IRequestHandler<SweepHistory, bool>
{
    private const int AtATime = 1000;

    public async Task<bool> Handle(SweepHistory request, CancellationToken cancellationToken)
    {
        var kept = options.Value;
        var now = time.GetUtcNow();
        var (happenings, messages, runs) = (clock.Now.AddDays(-kept.Happenings), now.AddDays(-kept.Messages), now.AddDays(-kept.Runs));
        var operations = now.AddDays(-kept.Operations);
        var old = db.Set<CompletedOperation>().Where(o => o.At < operations).OrderBy(o => o.At).Take(AtATime).Select(o => o.OperationId);
        var swept = await db.Set<CompletedOperation>().Where(o => old.Contains(o.OperationId)).ExecuteDeleteAsync(cancellationToken)
            + await SweepAsync(db.Set<Happening>().Where(h => h.DoneAt < happenings), cancellationToken)
            + await SweepAsync(db.Set<ProcessTimer>().Where(t => t.DoneAt < happenings), cancellationToken)
            + await SweepAsync(db.Set<OutboxMessage>().Where(m => m.DoneAt < messages && !m.IsParked), cancellationToken)
            + await SweepAsync(db.Set<JobRun>().Where(r => r.DueAt < runs && r.EndedAt != null), cancellationToken);
        return swept > 0;
    }

    // A few at a time: a long transaction would keep everybody else's versions alive.
    private async Task<int> SweepAsync<TRow>(IQueryable<TRow> past, CancellationToken cancellationToken)
        where TRow : Entity
    {
        var ids = past.OrderBy(r => r.Id).Take(AtATime).Select(r => r.Id);
        return await db.Set<TRow>().Where(r => ids.Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
