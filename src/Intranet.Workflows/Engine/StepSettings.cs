using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Engine;

/// <summary>The settings that steps go by. All of them implement <see cref="ISetting"/>.</summary>
internal sealed record StepSettings(
    Guid Stamp, WorkingCalendar Calendar, IReadOnlyList<ReminderRule> Reminders, IReadOnlyList<DeadlineSetting> Deadlines)
{
    public StepWorld At(DateTimeOffset now) => new(now, Calendar, Reminders, Deadlines);
}

/// <summary>What this node has read last.</summary>
internal sealed class StepSettingsMemory
{
    public StepSettings? Last { get; set; }
}

/// <summary>Reads the settings as they stand: all of them when their stamp is another than it was.</summary>
internal sealed class StepSettingsReader(IntranetDbContext db, WorkingCalendarReader calendars, StepSettingsMemory memory)
{
    public async Task<StepSettings> ReadAsync(CancellationToken cancellationToken) =>
        await ReadAsync(await db.Set<SettingsStamp>().Select(s => s.Value).SingleAsync(cancellationToken), cancellationToken);

    /// <param name="stamp">As read just now. What changes in between is read under this stamp, and read again.</param>
    public async Task<StepSettings> ReadAsync(Guid stamp, CancellationToken cancellationToken)
    {
        if (memory.Last is { } last && last.Stamp == stamp) return last;

        return memory.Last = new StepSettings(
            stamp,
            await calendars.ReadAfreshAsync(cancellationToken),
            await db.Set<ReminderRule>().AsNoTracking().ToListAsync(cancellationToken),
            await db.Set<DeadlineSetting>().AsNoTracking().ToListAsync(cancellationToken));
    }
}
