using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

/// <summary>
/// Until when an agency had to report whose first, second or third reminder letter is to go out today, by the rungs of the
/// province's ladder that are in force.
/// </summary>
internal sealed record ReminderDays(DateOnly First, DateOnly Second, DateOnly Third)
{
    /// <remarks>A rung before the day, or on it, reminds an agency that is not late: no letter goes with it.</remarks>
    public static async Task<ReminderDays> ReadAsync(IntranetDbContext db, WorkingCalendarReader calendars, DateOnly today, CancellationToken cancellationToken)
    {
        var rungs = await RungsAfterTheDay(db, today).Where(r => r.Action == ReminderAction.Remind).Take(ReminderLetter.Last).ToListAsync(cancellationToken);
        var calendar = await calendars.ReadAsync(cancellationToken);
        return new ReminderDays(Of(0), Of(1), Of(2));

        // Nobody had to report by the first of days: no such letter.
        DateOnly Of(int index) => index < rungs.Count ? calendar.After(today, new DayCount(-rungs[index].Days, rungs[index].Unit)) : DateOnly.MinValue;
    }

    /// <summary>The rungs in force that follow the day by which an agency reports, in order.</summary>
    internal static IQueryable<ReminderRule> RungsAfterTheDay(IntranetDbContext db, DateOnly today) => db.Set<ReminderRule>().AsNoTracking()
        .Where(r => r.Ladder == ReferralProcess.ReportLadder && r.From <= today && (r.To == null || r.To >= today) && r.Days > 0)
        .OrderBy(r => r.Days);
}
