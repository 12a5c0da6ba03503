using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Calendar;

/// <summary>Reads the working calendar as it is known today.</summary>
public sealed class WorkingCalendarReader(IntranetDbContext db)
{
    private WorkingCalendar? _calendar;

    public async Task<WorkingCalendar> ReadAsync(CancellationToken cancellationToken) => _calendar ??= await ReadAfreshAsync(cancellationToken);

    /// <summary>Whatever has been read before.</summary>
    public async Task<WorkingCalendar> ReadAfreshAsync(CancellationToken cancellationToken)
    {
        var holidays = await db.Set<Holiday>().Select(h => h.Date).ToListAsync(cancellationToken);
        return new WorkingCalendar(holidays, holidays.Count == 0 ? DateOnly.MinValue : holidays.Max());
    }
}

internal sealed class HolidayMapping : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.Property(h => h.NameTh).HasMaxLength(200);
        builder.Property(h => h.NameEn).HasMaxLength(200);
        builder.Property(h => h.Source).HasMaxLength(200);
        builder.HasIndex(h => h.Date).IsUnique();
    }
}
