using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

/// <summary>Within how many days a delegate reports back, as dated data.</summary>
public sealed class ReportBackRule : Entity
{
    private ReportBackRule() { }

    public ReportBackRule(int days, DayUnit unit, DateOnly from)
    {
        Days = days;
        Unit = unit;
        From = from;
    }

    public int Days { get; private set; }

    public DayUnit Unit { get; private set; }

    /// <summary>The first day on which the rule is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which the rule is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public DeadlineRule Deadline => new(Days, Unit, StartRule.NextDay, MoveToWorkingDay: true);
}

internal sealed class ReportBackRuleMapping : IEntityTypeConfiguration<ReportBackRule>
{
    public void Configure(EntityTypeBuilder<ReportBackRule> builder)
    {
        builder.Ignore(r => r.Deadline);
        builder.HasIndex(r => r.From).IsUnique();
    }
}
