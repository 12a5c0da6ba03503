using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>
/// How long a kind of task may take, as dated data (<see cref="DeadlineRule"/>). Another rule is another row; the newest has no
/// last day.
/// </summary>
public sealed class DeadlineSetting : AggregateRoot, ISetting
{
    public const int MostDays = 365;

    private DeadlineSetting() { }

    public DeadlineSetting(string deadline, DeadlineRule rule, DateOnly from)
    {
        Deadline = deadline;
        Write(rule);
        From = from;
    }

    /// <summary>The name by which definitions ask for it.</summary>
    public string Deadline { get; private set; } = "";

    /// <summary>Days of the unit.</summary>
    public int Count { get; private set; }

    public DayUnit Unit { get; private set; }

    public StartRule Start { get; private set; }

    public bool MoveToWorkingDay { get; private set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public DeadlineRule Rule => new(Count, Unit, Start, MoveToWorkingDay);

    public bool AppliesOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Another rule for what is counted from the day on: in a row of its own, unless this one is not in force before that day either.</summary>
    /// <returns>The row that holds it.</returns>
    /// <exception cref="RuleBroken">"processes.changed-later": another rule is set from a later day on.</exception>
    public DeadlineSetting ChangeFrom(DateOnly day, DeadlineRule rule)
    {
        if (day < From || To is not null) throw new RuleBroken("processes.changed-later");
        var setting = this;
        if (day == From) Write(rule);
        else
        {
            To = day.AddDays(-1);
            setting = new DeadlineSetting(Deadline, rule, day);
        }

        setting.Raise(() => new DeadlineSet(setting.Id, Deadline));
        return setting;
    }

    private void Write(DeadlineRule rule) => (Count, Unit, Start, MoveToWorkingDay) = rule;
}

/// <summary>How long a kind of task may take was changed.</summary>
[StoredName("workflows.deadline-set")]
public sealed record DeadlineSet(long SettingId, string Deadline) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<DeadlineSetting>(SettingId);
}

internal static class DeadlineSettings
{
    /// <summary>Adds a deadline that is not there; one that is, is the province's own business.</summary>
    public static async Task AddDeadlineAsync(this IntranetDbContext db, DeadlineSetting setting, CancellationToken cancellationToken)
    {
        if (!await db.Set<DeadlineSetting>().AnyAsync(d => d.Deadline == setting.Deadline, cancellationToken)) db.Add(setting);
    }
}

internal sealed class DeadlineSettingMapping : IEntityTypeConfiguration<DeadlineSetting>
{
    public void Configure(EntityTypeBuilder<DeadlineSetting> builder)
    {
        builder.Ignore(d => d.Rule);
        builder.Property(d => d.Deadline).HasMaxLength(60);
        builder.HasIndex(d => new { d.Deadline, d.From }).IsUnique();
    }
}
