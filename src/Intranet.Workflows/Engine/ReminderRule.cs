using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>Whom a rung of a reminder ladder goes to.</summary>
public enum ReminderAudience
{
    /// <summary>Those who owe the task.</summary>
    Owners,

    /// <summary>Whoever supervises them.</summary>
    Superior,

    /// <summary>Those who asked.</summary>
    Asker,
}

/// <summary>One rung of a reminder ladder, as dated data: so many days before or after the due day, when the offices open.</summary>
public sealed class ReminderRule : Entity, ISetting
{
    private ReminderRule() { }

    public ReminderRule(string ladder, int level, int days, DayUnit unit, DateOnly from, ReminderAudience audience = ReminderAudience.Owners)
    {
        Ladder = ladder;
        Level = level;
        Days = days;
        Unit = unit;
        From = from;
        Audience = audience;
    }

    public string Ladder { get; private set; } = "";

    /// <summary>1, 2, 3 ...; each is given once for a task.</summary>
    public int Level { get; private set; }

    /// <summary>Days from the due day; negative before it.</summary>
    public int Days { get; private set; }

    public DayUnit Unit { get; private set; }

    public ReminderAudience Audience { get; private set; }

    /// <summary>The first day on which the rule is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which the rule is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public bool AppliesOn(DateOnly day) => From <= day && (To is null || day <= To);

    public DateTimeOffset InstantFor(DateOnly dueDay, WorkingCalendar calendar)
    {
        var due = calendar.Due(dueDay, new DeadlineRule(Days, Unit, StartRule.NextDay, MoveToWorkingDay: false));
        return Bangkok.Instant(due.Date, calendar.Hours.Start);
    }
}

internal static class ReminderLadders
{
    /// <summary>Adds rungs that are not there; one that is, is the province's own business.</summary>
    public static async Task AddLadderAsync(this IntranetDbContext db, IReadOnlyList<ReminderRule> rules, CancellationToken cancellationToken)
    {
        var present = await db.Set<ReminderRule>().Select(r => new { r.Ladder, r.Level }).ToListAsync(cancellationToken);
        db.AddRange(rules.Where(r => !present.Exists(p => p.Ladder == r.Ladder && p.Level == r.Level)));
    }
}

internal sealed class ReminderRuleMapping : IEntityTypeConfiguration<ReminderRule>
{
    public void Configure(EntityTypeBuilder<ReminderRule> builder)
    {
        builder.Property(r => r.Ladder).HasMaxLength(60);
        builder.HasIndex(r => new { r.Ladder, r.Level, r.From }).IsUnique();
    }
}
