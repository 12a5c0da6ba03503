using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Referrals;

/// <summary>
/// The clocks this area starts with; a province changes them as dated rows. An agency that has not reported by its day is reminded
/// the day after, 15 days later and 7 days after that, in calendar days; then it stands on the governor's list.
/// </summary>
internal sealed class ReferralsReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        await db.AddLadderAsync(
            [
                new ReminderRule(ReferralProcess.AcknowledgeLadder, level: 1, days: 1, DayUnit.Working, s_always),
                new ReminderRule(ReferralProcess.AcknowledgeLadder, level: 2, days: 3, DayUnit.Working, s_always, ReminderAudience.Asker),
                new ReminderRule(ReferralProcess.ReportLadder, level: 1, days: 1, DayUnit.Calendar, s_always),
                new ReminderRule(ReferralProcess.ReportLadder, level: 2, days: 15, DayUnit.Calendar, s_always),
                new ReminderRule(ReferralProcess.ReportLadder, level: 3, days: 22, DayUnit.Calendar, s_always, ReminderAudience.Superior),
                new ReminderRule(ReferralProcess.ReportLadder, level: 4, days: 29, DayUnit.Calendar, s_always, ReminderAudience.Owners, ReminderAction.RaiseToGovernor),
                new ReminderRule(ReferralProcess.CheckLadder, level: 1, days: 1, DayUnit.Working, s_always),
            ],
            cancellationToken);
        await AddDeadlineAsync(ReferralProcess.AcknowledgeDeadline, 3);
        await AddDeadlineAsync(ReferralProcess.CheckDeadline, 3);
        await AddDeadlineAsync(ReferralProcess.SettleDeadline, 3);
        await AddDeadlineAsync(ReferralProcess.CorrectDeadline, 7, DayUnit.Calendar);

        Task AddDeadlineAsync(string deadline, int days, DayUnit unit = DayUnit.Working) => db.AddDeadlineAsync(
            new DeadlineSetting(deadline, new DeadlineRule(days, unit, StartRule.NextDay, MoveToWorkingDay: false), s_always), cancellationToken);
    }
}
