using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Calendar;

/// <summary>An administrator enters one public holiday as announced. Result: its id.</summary>
[StoredName("calendar.declare-holiday"), Requires(OrganisationPermissions.Manage)]
public sealed record DeclareHoliday(DateOnly Date, string NameTh, string? NameEn, HolidayKind Kind, string? Source, Guid OperationId = default)
    : ICommand<long>, IOnce;

internal sealed class DeclareHolidayValidator : AbstractValidator<DeclareHoliday>
{
    public DeclareHolidayValidator()
    {
        RuleFor(c => c.NameTh).RequiredText(200);
        RuleFor(c => c.NameEn).OptionalText(200);
        RuleFor(c => c.Kind).IsInEnum().Says("field.required");
        RuleFor(c => c.Source).OptionalText(200);
    }
}

/// <remarks>Refuses with "organisation.holiday-known": that day is a holiday already.</remarks>
internal sealed class DeclareHolidayHandler(IntranetDbContext db) : IRequestHandler<DeclareHoliday, long>
{
    public async Task<long> Handle(DeclareHoliday request, CancellationToken cancellationToken)
    {
        if (await db.Set<Holiday>().AnyAsync(h => h.Date == request.Date, cancellationToken)) throw new RuleBroken("organisation.holiday-known");
        var holiday = new Holiday(request.Date, request.NameTh, request.NameEn, request.Kind, request.Source);
        db.Add(holiday);
        return holiday.Id;
    }
}
