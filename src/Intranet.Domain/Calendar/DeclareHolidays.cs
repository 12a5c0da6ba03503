using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Calendar;

public sealed record DeclaredHoliday(DateOnly Date, string NameTh, string? NameEn, HolidayKind Kind, string? Source);

/// <summary>Enters public holidays as announced; days that are known already are left as they are. Result: how many are new.</summary>
[StoredName("calendar.declare-holidays"), Requires(OrganisationPermissions.Manage)]
public sealed record DeclareHolidays(IReadOnlyList<DeclaredHoliday> Holidays, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class DeclareHolidaysValidator : AbstractValidator<DeclareHolidays>
{
    public DeclareHolidaysValidator()
    {
        RuleFor(c => c.Holidays).NotEmpty().Says("field.required");
        RuleForEach(c => c.Holidays).ChildRules(holiday => holiday.RuleFor(h => h.NameTh).RequiredText(200));
    }
}

internal sealed class DeclareHolidaysHandler(IntranetDbContext db) : IRequestHandler<DeclareHolidays, int>
{
    public async Task<int> Handle(DeclareHolidays request, CancellationToken cancellationToken)
    {
        var known = await db.Set<Holiday>().Select(h => h.Date).ToHashSetAsync(cancellationToken);
        var added = request.Holidays.Where(h => known.Add(h.Date)).ToList();
        db.AddRange(added.Select(h => new Holiday(h.Date, h.NameTh, h.NameEn, h.Kind, h.Source)));
        return added.Count;
    }
}

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
