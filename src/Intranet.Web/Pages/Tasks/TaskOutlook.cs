using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;

namespace Intranet.Web.Pages.Tasks;

/// <summary>What comes of an open task if nothing is done.</summary>
/// <param name="Rungs">What its ladder still does, in order, as the rules stand.</param>
/// <param name="DueMayMove">Whether its day was counted over days for which the holidays are not announced yet.</param>
public sealed record TaskOutlook(IReadOnlyList<ComingRung> Rungs, bool DueMayMove);

internal sealed class TaskOutlooks(IntranetDbContext db, ProcessCatalogue catalogue, StepSettingsReader settings, IBusinessClock clock)
{
    public async Task<TaskOutlook> OfAsync(WorkItem item, CancellationToken cancellationToken)
    {
        if (!item.IsOpen) return new TaskOutlook([], DueMayMove: false);

        var world = (await settings.ReadAsync(cancellationToken)).At(clock.Now);
        var (task, due) = (catalogue.TaskOf(item), Bangkok.Date(item.DueAt));
        return new TaskOutlook(
            await RungsAsync(item, task, due, world, cancellationToken),
            DueMayMove: task.Deadline is not null && !item.IsDueSet && world.Calendar.IsPastKnownHolidays(due));
    }

    private async Task<IReadOnlyList<ComingRung>> RungsAsync(WorkItem item, TaskStep task, DateOnly due, StepWorld world, CancellationToken cancellationToken)
    {
        if (item.Status == WorkItemStatus.Suspended) return [];
        var facts = await catalogue[item.Process].ReadFactsAsync(db, [item.RecordId], cancellationToken);
        return facts.TryGetValue(item.RecordId, out var known) ? StepFunction.Coming(task, due, known, world, item.GivenRungs) : [];
    }
}
