using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;

namespace Intranet.Web.Pages.Tasks;

/// <summary>What comes of an open task if nothing is done.</summary>
/// <param name="Rungs">What its ladder still does, in order, as the rules stand.</param>
/// <param name="DueMayMove">Whether its day was counted over days for which the holidays are not announced yet.</param>
public sealed record TaskOutlook(IReadOnlyList<ComingRung> Rungs, bool DueMayMove);

public sealed record ComingRung(DateTimeOffset At, RungTerms Terms);

internal sealed class TaskOutlooks(ProcessCatalogue catalogue, StepSettingsReader settings, IBusinessClock clock)
{
    public async Task<TaskOutlook> OfAsync(WorkItem item, Standing standing, CancellationToken cancellationToken)
    {
        if (!item.IsOpen) return new TaskOutlook([], DueMayMove: false);

        var (_, calendar, reminders, _) = await settings.ReadAsync(cancellationToken);
        var (task, due) = (catalogue.TaskOf(item), Bangkok.Date(item.DueAt));
        var rungs =
            from rule in reminders
            where rule.Ladder == task.Ladder && rule.AppliesOn(clock.Today) && !item.GivenRungs.Contains(rule.Level)
            let terms = Meant(rule.Terms, standing)
            where terms is not null
            let rung = new ComingRung(terms.InstantFor(due, calendar), terms)
            where rung.At > clock.Now
            orderby rung.At, rule.Level
            select rung;
        return new TaskOutlook(
            item.Status == WorkItemStatus.Suspended ? [] : [.. rungs], task.Deadline is not null && !item.IsDueSet && calendar.IsPastKnownHolidays(due));
    }

    // What cannot go to a superior stays where it is; where there is nobody to be told, nothing is.
    private static RungTerms? Meant(RungTerms terms, Standing standing) => terms switch
    {
        { Action: ReminderAction.Reassign } when standing.Superiors.Count == 0 => terms with { Action = ReminderAction.Remind, Audience = ReminderAudience.Owners },
        { Action: ReminderAction.Remind, Audience: ReminderAudience.Superior } when standing.Superiors.Count == 0 => null,
        { Action: ReminderAction.Remind, Audience: ReminderAudience.Asker } when standing.Askers.Count == 0 => null,
        _ => terms,
    };
}
