using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>The settings that steps go by. All of them implement <see cref="ISetting"/>.</summary>
internal sealed record StepSettings(
    Guid Stamp, WorkingCalendar Calendar, IReadOnlyList<ReminderRule> Reminders, IReadOnlyList<DeadlineSetting> Deadlines);

/// <summary>What this node has read last.</summary>
internal sealed class StepSettingsMemory
{
    public StepSettings? Last { get; set; }
}

/// <summary>Reads the settings as they stand: the stamp each time, and all of them when it is another.</summary>
internal sealed class StepSettingsReader(IntranetDbContext db, WorkingCalendarReader calendars, StepSettingsMemory memory)
{
    public async Task<StepSettings> ReadAsync(CancellationToken cancellationToken)
    {
        // Before the settings: what changes in between is read under the earlier stamp, and read again.
        var stamp = await db.Set<SettingsStamp>().Select(s => s.Value).SingleOrDefaultAsync(cancellationToken);
        if (memory.Last is { } last && last.Stamp == stamp) return last;

        return memory.Last = new StepSettings(
            stamp,
            await calendars.ReadAfreshAsync(cancellationToken),
            await db.Set<ReminderRule>().AsNoTracking().ToListAsync(cancellationToken),
            await db.Set<DeadlineSetting>().AsNoTracking().ToListAsync(cancellationToken));
    }
}
