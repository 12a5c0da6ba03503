using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Inquiries;

/// <summary>
/// The clocks this area starts with; a province changes them as dated rows. A committee is reminded a week before its day and on the day
/// after; then the centre is told, and the superior.
/// </summary>
internal sealed class InquiriesReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        await db.AddLadderAsync(
            [
                new ReminderRule(InquiryProcess.ReportLadder, level: 1, days: -7, DayUnit.Calendar, s_always),
                new ReminderRule(InquiryProcess.ReportLadder, level: 2, days: 1, DayUnit.Calendar, s_always),
                new ReminderRule(InquiryProcess.ReportLadder, level: 3, days: 7, DayUnit.Calendar, s_always, ReminderAudience.Asker),
                new ReminderRule(InquiryProcess.ReportLadder, level: 4, days: 15, DayUnit.Calendar, s_always, ReminderAudience.Superior),
                new ReminderRule(InquiryProcess.CheckLadder, level: 1, days: 1, DayUnit.Working, s_always),
                new ReminderRule(InquiryProcess.CheckLadder, level: 2, days: 5, DayUnit.Working, s_always, ReminderAudience.Superior),
            ],
            cancellationToken);
        await db.AddDeadlineAsync(
            new DeadlineSetting(InquiryProcess.CheckDeadline, new DeadlineRule(7, DayUnit.Working, StartRule.NextDay, MoveToWorkingDay: false), s_always), cancellationToken);
    }
}
