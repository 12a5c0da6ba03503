using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

/// <summary>The days with which the centre's forms begin, by the province's rules in force; whoever fills them in may choose another.</summary>
internal static class ProposedDays
{
    /// <summary>Until when a report is corrected that is returned today.</summary>
    public static async Task<DateOnly> ToCorrectAsync(IntranetDbContext db, WorkingCalendar calendar, DateOnly today, CancellationToken cancellationToken)
    {
        var rule = await db.Set<DeadlineSetting>().AsNoTracking()
            .SingleAsync(d => d.Deadline == ReferralProcess.CorrectDeadline && d.From <= today && (d.To == null || d.To >= today), cancellationToken);
        return calendar.Due(today, rule.Rule).Date;
    }

    /// <summary>Until when the next letter asks to report: until the rung after it; as long as a correction takes, if the ladder has none.</summary>
    public static async Task<DateOnly> ToAnswerAsync(IntranetDbContext db, WorkingCalendar calendar, Referral referral, DateOnly today, CancellationToken cancellationToken)
    {
        var rungs = await ReminderDays.RungsAfterTheDay(db, today).ToListAsync(cancellationToken);
        if (rungs.Count == 0) return await ToCorrectAsync(db, calendar, today, cancellationToken);

        var next = rungs.ElementAtOrDefault(referral.LettersOfTerm.Count() + 1) ?? rungs[^1];
        var before = rungs.LastOrDefault(r => r.Days < next.Days)?.Days ?? 0;
        return calendar.After(today, new DayCount(next.Days - before, next.Unit));
    }
}
