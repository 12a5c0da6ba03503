using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Organisation;

public sealed partial class AgencyModel(IMediator mediator, RecordHistory history) : IntranetPage(mediator)
{
    public const int PeopleShown = 200;

    public Result Agency { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await SendAsync(new Query(code)) is not { } agency) return NotFound();
        Agency = agency;
        History = await history.ReadAsync(RecordTypes.Ref<Agency>(agency.Facts.Id), HttpContext.RequestAborted);
        return Page();
    }
}
