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

/// <summary>What a rung of a reminder ladder does.</summary>
public enum ReminderAction
{
    /// <summary>Tells its audience.</summary>
    Remind,

    /// <summary>The task goes to the superior, who owes it from then on; those who owed it are told.</summary>
    Reassign,

    /// <summary>The matter stands on the governor's list until it is closed.</summary>
    RaiseToGovernor,
}

/// <summary>What a rung does, to whom, and how many days from the due day (negative: before it), when the offices open.</summary>
public sealed record RungTerms(int Days, DayUnit Unit, ReminderAction Action, ReminderAudience Audience)
{
    public const int MostDays = 90;

    public DateTimeOffset InstantFor(DateOnly dueDay, WorkingCalendar calendar)
    {
        var due = calendar.Due(dueDay, new DeadlineRule(Days, Unit, StartRule.NextDay, MoveToWorkingDay: false));
        return Bangkok.Instant(due.Date, calendar.Hours.Start);
    }
}

/// <summary>
/// One rung of a reminder ladder, as dated data. Other terms are another row: what was in force stays to be read. The newest
/// row of a rung has no last day until the rung is ended.
/// </summary>
public sealed class ReminderRule : AggregateRoot, ISetting
{
    private ReminderRule() { }

    public ReminderRule(
        string ladder, int level, int days, DayUnit unit, DateOnly from, ReminderAudience audience = ReminderAudience.Owners,
        ReminderAction action = ReminderAction.Remind)
        : this(ladder, level, new RungTerms(days, unit, action, audience), from) { }

    private ReminderRule(string ladder, int level, RungTerms terms, DateOnly from)
    {
        Ladder = ladder;
        Level = level;
        From = from;
        Write(terms);
    }

    public string Ladder { get; private set; } = "";

    /// <summary>1, 2, 3 ...; each is given once for a task.</summary>
    public int Level { get; private set; }

    /// <summary>Days from the due day; negative before it.</summary>
    public int Days { get; private set; }

    public DayUnit Unit { get; private set; }

    public ReminderAction Action { get; private set; }

    public ReminderAudience Audience { get; private set; }

    /// <summary>The first day on which the rule is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which the rule is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public RungTerms Terms => new(Days, Unit, Action, Audience);

    public bool AppliesOn(DateOnly day) => From <= day && (To is null || day <= To);

    public DateTimeOffset InstantFor(DateOnly dueDay, WorkingCalendar calendar) => Terms.InstantFor(dueDay, calendar);

    /// <summary>A new rung of the ladder.</summary>
    public static ReminderRule Add(string ladder, int level, RungTerms terms, DateOnly from)
    {
        var rule = new ReminderRule(ladder, level, terms, from);
        rule.Raise(() => new RungSet(rule.Id, ladder, level));
        return rule;
    }

    /// <summary>Other terms from the day on: in a row of their own, unless this one is not in force before that day either.</summary>
    /// <returns>The row that holds them.</returns>
    /// <exception cref="RuleBroken">"processes.rung-ended", or "processes.changed-later": other terms are set from a later day on.</exception>
    public ReminderRule ChangeFrom(DateOnly day, RungTerms terms)
    {
        CheckOpen();
        if (day < From) throw new RuleBroken("processes.changed-later");
        if (day > From)
        {
            To = day.AddDays(-1);
            return Add(Ladder, Level, terms, day);
        }

        Write(terms);
        Raise(() => new RungSet(Id, Ladder, Level));
        return this;
    }

    /// <exception cref="RuleBroken">"processes.rung-ended", or "processes.ends-before": it would end before it is in force.</exception>
    public void EndOn(DateOnly lastDay)
    {
        CheckOpen();
        if (lastDay < From) throw new RuleBroken("processes.ends-before");
        To = lastDay;
        Raise(() => new RungEnded(Id, Ladder, Level, lastDay));
    }

    private void CheckOpen()
    {
        if (To is not null) throw new RuleBroken("processes.rung-ended");
    }

    private void Write(RungTerms terms) => (Days, Unit, Action, Audience) = terms;
}

/// <summary>A rung was added to a ladder, or has other terms.</summary>
[StoredName("workflows.rung-set")]
public sealed record RungSet(long RuleId, string Ladder, int Level) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ReminderRule>(RuleId);
}

[StoredName("workflows.rung-ended")]
public sealed record RungEnded(long RuleId, string Ladder, int Level, DateOnly LastDay) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<ReminderRule>(RuleId);
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
        builder.Ignore(r => r.Terms);
        builder.Property(r => r.Ladder).HasMaxLength(60);
        builder.HasIndex(r => new { r.Ladder, r.Level, r.From }).IsUnique();

        // Whoever adds a rung at the same time as somebody else takes the next level.
        builder.HasIndex(r => new { r.Ladder, r.Level }).IsUnique().HasFilter("\"To\" IS NULL");
    }
}
