using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>
/// A secretary closes the attendance list: the meeting is held, whoever is not marked was absent, and every delegate who came
/// owes the delegator a report. Result: how many came.
/// </summary>
[StoredName("meetings.close-attendance"), Requires(MeetingsPermissions.Arrange)]
public sealed record CloseAttendance(
    long MeetingId, int ExpectedRevision, DateTimeOffset StartedAt, DateTimeOffset EndedAt, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class CloseAttendanceValidator : AbstractValidator<CloseAttendance>
{
    public CloseAttendanceValidator() => RuleFor(c => c.EndedAt).GreaterThan(c => c.StartedAt).Says("meetings.ends-before-start");
}

internal sealed class CloseAttendanceHandler(
    IntranetDbContext db, MeetingsOfSecretary meetings, AttendanceRoll roll, WorkingCalendarReader calendars, IBusinessClock clock)
    : IRequestHandler<CloseAttendance, int>
{
    public async Task<int> Handle(CloseAttendance request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.Hold(request.StartedAt, request.EndedAt, clock);

        var entries = (await roll.WriteAsync(meeting, cancellationToken)).Select(l => l.Entry).ToList();
        foreach (var entry in entries) entry.Close();
        await SettleDelegationsAsync(entries, cancellationToken);
        await LapseAsync(meeting.Id, cancellationToken);
        return entries.Count(e => e.Came);
    }

    private async Task SettleDelegationsAsync(List<AttendanceEntry> entries, CancellationToken cancellationToken)
    {
        var delegates = entries.Where(e => e.DelegationId is not null).ToDictionary(e => e.DelegationId!.Value, e => e.Came);
        if (delegates.Count == 0) return;

        var ids = delegates.Keys.ToList();
        var reportBy = await ReportByAsync(cancellationToken);
        foreach (var delegation in await db.Set<AttendanceDelegation>().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken))
            if (delegates[delegation.Id]) delegation.Attend(reportBy);
            else delegation.StayAway();
    }

    // Nobody can answer any more; whether they came stands on the list.
    private async Task LapseAsync(long meetingId, CancellationToken cancellationToken)
    {
        var silent = db.Set<Invitation>().Where(
            i => i.MeetingId == meetingId && (i.Status == InvitationStatus.AwaitingAnswer || i.Status == InvitationStatus.AnswerPrepared));
        foreach (var invitation in await silent.ToListAsync(cancellationToken)) invitation.Lapse();
    }

    // Counted from today: the duty arises with the closed list, however late that is.
    private async Task<DateOnly> ReportByAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var rule = await db.Set<ReportBackRule>().AsNoTracking()
            .Where(r => r.From <= today && (r.To == null || r.To >= today))
            .OrderByDescending(r => r.From)
            .FirstAsync(cancellationToken);
        return (await calendars.ReadAsync(cancellationToken)).Due(today, rule.Deadline).Date;
    }
}
