using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Domain.Calendar;

/// <summary>An administrator takes a holiday back: the Cabinet has moved or withdrawn it, or it was entered by mistake.</summary>
[StoredName("calendar.withdraw-holiday"), Requires(OrganisationPermissions.Manage)]
public sealed record WithdrawHoliday(long HolidayId, int? ExpectedRevision) : ICommand<Unit>;

internal sealed class WithdrawHolidayHandler(IntranetDbContext db, Records records) : IRequestHandler<WithdrawHoliday, Unit>
{
    public async Task<Unit> Handle(WithdrawHoliday request, CancellationToken cancellationToken)
    {
        var holiday = await records.GetAsync<Holiday>(request.HolidayId, request.ExpectedRevision, cancellationToken);
        holiday.Withdraw();
        db.Remove(holiday);
        return Unit.Value;
    }
}
