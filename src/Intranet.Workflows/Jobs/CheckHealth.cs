using System.Globalization;
using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Jobs;

/// <summary>Looks every night for what must not be: a broken audit chain, work that does not go on, messages that were given up.</summary>
internal static class CheckHealth
{
    private static readonly TimeSpan s_late = TimeSpan.FromHours(1);

    /// <returns>How many audit entries are sound.</returns>
    /// <exception cref="JobFault">Something is not as it must be; the run fails and says what.</exception>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<IntranetDbContext>();
        var (time, clock) = (services.GetRequiredService<TimeProvider>().GetUtcNow() - s_late, services.GetRequiredService<IBusinessClock>().Now - s_late);
        var verdict = await services.GetRequiredService<AuditChain>().VerifyAsync(cancellationToken);
        (string Finding, int Count)[] findings =
        [
            ("audit chain broken at entry {0}", (int)(verdict.FirstBroken ?? 0)),
            ("happenings that fail: {0}", await db.Set<Happening>().CountAsync(h => h.DoneAt == null && h.LastError != null, cancellationToken)),
            ("timers late by an hour: {0}", await db.Set<ProcessTimer>().CountAsync(t => t.DoneAt == null && t.DueAt < clock, cancellationToken)),
            ("messages given up: {0}", await db.Set<OutboxMessage>().CountAsync(m => m.IsParked, cancellationToken)),
            ("messages late by an hour: {0}", await db.Set<OutboxMessage>().CountAsync(m => m.DoneAt == null && m.DueAt < time, cancellationToken)),
        ];
        var found = findings.Where(f => f.Count > 0).Select(f => string.Format(CultureInfo.InvariantCulture, f.Finding, f.Count)).ToList();
        return found.Count == 0 ? (int)verdict.Sound : throw new JobFault(string.Join("; ", found));
    }
}
