using System.Text.Json;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>The outbox message that asks for the due days of open tasks to be counted afresh, some at a time.</summary>
/// <param name="AfterWorkItemId">Those up to this one have been.</param>
public sealed record RecountDueDays(long AfterWorkItemId)
{
    public const string Kind = "workflows.recount-due-days";
}

/// <summary>When holidays are declared, what depends on them is counted afresh, after the commit.</summary>
internal sealed class RecountWhenHolidaysChange(IntranetDbContext db, TimeProvider time) : IFactListener
{
    public Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        if (facts.OfType<HolidayDeclared>().Any()) db.Add(OutboxMessage.Of(RecountDueDays.Kind, new RecountDueDays(AfterWorkItemId: 0), time.GetUtcNow()));
        return Task.CompletedTask;
    }
}

/// <summary>Counts the due days of some open tasks, and asks for the next ones.</summary>
internal sealed class DueDayRecounter(IntranetDbContext db, Timetable timetable, TimeProvider time) : IOutboxDeliverer
{
    private const int AtATime = 200;

    public string Kind => RecountDueDays.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var after = JsonSerializer.Deserialize<RecountDueDays>(payload)!.AfterWorkItemId;
        var open = await db.Set<WorkItem>().Where(w => w.ClosedAt == null && w.Id > after).OrderBy(w => w.Id).Take(AtATime)
            .Select(w => new { w.Id, w.InstanceId }).ToListAsync(cancellationToken);
        if (open.Count == 0) return;

        await timetable.RecountAsync([.. open.Select(w => w.InstanceId)], cancellationToken);
        if (open.Count == AtATime) db.Add(OutboxMessage.Of(RecountDueDays.Kind, new RecountDueDays(open[^1].Id), time.GetUtcNow()));
    }
}
