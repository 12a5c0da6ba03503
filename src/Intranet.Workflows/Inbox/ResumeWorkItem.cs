using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Takes up what was put aside, where it was left.</summary>
[StoredName("inbox.resume"), Requires(InboxPermissions.Read)]
public sealed record ResumeWorkItem(long WorkItemId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IWorkItemCommand;

internal sealed class ResumeWorkItemHandler(WorkItemDoor door, WorkingCalendarReader calendars, Timetable timetable) : IRequestHandler<ResumeWorkItem, Unit>
{
    public async Task<Unit> Handle(ResumeWorkItem request, CancellationToken cancellationToken)
    {
        var (item, by, _) = await door.OpenAsync(request, WorkItemOperation.Resume, reason: null, cancellationToken);
        item.Resume(by);
        if (item.PausedSince is { } since)
        {
            // The days that did not count are added; what would end on a day off ends on the next working day.
            var calendar = await calendars.ReadAsync(cancellationToken);
            var days = Bangkok.Date(by.Now).DayNumber - Bangkok.Date(since).DayNumber;
            var due = calendar.Due(Bangkok.Date(item.DueAt), new DeadlineRule(days, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: true));
            item.EndPause(calendar.DueInstant(due.Date));
        }

        await timetable.ResetAsync([item.InstanceId], cancellationToken);
        return Unit.Value;
    }
}
