using System.Text.Json;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>The outbox message that asks for the due days and reminders of open tasks to be counted afresh, some at a time.</summary>
/// <param name="AfterWorkItemId">Those up to this one have been.</param>
/// <param name="Ladder">Only tasks that remind by this ladder; null for all.</param>
/// <param name="Deadline">Only tasks that are due by this deadline; null for all.</param>
public sealed record RecountDueDays(long AfterWorkItemId, string? Ladder = null, string? Deadline = null)
{
    public const string Kind = "workflows.recount-due-days";

    public bool Concerns(TaskStep task) => (Ladder is null || task.Ladder == Ladder) && (Deadline is null || task.Deadline == Deadline);
}

/// <summary>When holidays are declared or withdrawn, or the rules change, what depends on them is counted afresh, after the commit.</summary>
internal sealed class RecountWhenRulesChange(IntranetDbContext db, TimeProvider time) : IFactListener
{
    public Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        var recounts = facts.Select(Recount).OfType<RecountDueDays>().Distinct();
        db.AddRange(recounts.Select(recount => OutboxMessage.Of(RecountDueDays.Kind, recount, time.GetUtcNow())));
        return Task.CompletedTask;
    }

    private static RecountDueDays? Recount(IDomainEvent fact) => fact switch
    {
        HolidayDeclared or HolidayWithdrawn => new RecountDueDays(AfterWorkItemId: 0),
        RungSet rung => new RecountDueDays(AfterWorkItemId: 0, Ladder: rung.Ladder),
        RungEnded rung => new RecountDueDays(AfterWorkItemId: 0, Ladder: rung.Ladder),
        DeadlineSet deadline => new RecountDueDays(AfterWorkItemId: 0, Deadline: deadline.Deadline),
        _ => null,
    };
}

/// <summary>Counts the due days of some open tasks, and asks for the next ones.</summary>
internal sealed class DueDayRecounter(IntranetDbContext db, ProcessCatalogue catalogue, Timetable timetable, TimeProvider time) : IOutboxDeliverer
{
    private const int AtATime = 200;

    public string Kind => RecountDueDays.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var recount = JsonSerializer.Deserialize<RecountDueDays>(payload)!;
        var tasks = catalogue.All.SelectMany(d => d.AllTasks.Where(recount.Concerns).Select(task => $"{d.Name} {task.Key}")).Distinct().ToList();
        var open = await db.Set<WorkItem>()
            .Where(w => w.ClosedAt == null && w.Id > recount.AfterWorkItemId && tasks.Contains(w.Process + " " + w.Step))
            .OrderBy(w => w.Id).Take(AtATime)
            .Select(w => new { w.Id, w.InstanceId }).ToListAsync(cancellationToken);
        if (open.Count == 0) return;

        await timetable.RecountAsync([.. open.Select(w => w.InstanceId)], cancellationToken);
        if (open.Count == AtATime) db.Add(OutboxMessage.Of(RecountDueDays.Kind, recount with { AfterWorkItemId = open[^1].Id }, time.GetUtcNow()));
    }
}
