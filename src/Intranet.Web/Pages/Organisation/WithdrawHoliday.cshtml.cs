using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Asks once before a holiday is withdrawn, because due days move by it.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class WithdrawHolidayModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public Result Day { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Day = await SendAsync(new Query(Id));
        Revision = Day.Revision;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Day = await SendAsync(new Query(Id));
        if (!(await TrySendAsync(() => new WithdrawHoliday(Id, Revision))).Accepted) return Page();

        Done = texts["withdraw-holiday.done", Texts.LongDate(Day.Date)];
        return LocalRedirect($"{OrganisationLinks.Holidays}?year={FiscalYear.Of(Day.Date).Number}");
    }

    [Requires(OrganisationPermissions.Manage)]
    public sealed record Query(long Id) : IQuery<Result>;

    public sealed record Result(DateOnly Date, string NameTh, string? NameEn, int Revision);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<Holiday>().AsNoTracking().Where(h => h.Id == request.Id)
                .Select(h => new Result(h.Date, h.NameTh, h.NameEn, h.Revision))
                .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
    }
}
