using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

/// <summary>How long a kind of task may take, as dated data (<see cref="DeadlineRule"/>).</summary>
public sealed class DeadlineSetting : Entity, ISetting
{
    private DeadlineSetting() { }

    public DeadlineSetting(string deadline, DeadlineRule rule, DateOnly from)
    {
        Deadline = deadline;
        (Count, Unit, Start, MoveToWorkingDay) = rule;
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
