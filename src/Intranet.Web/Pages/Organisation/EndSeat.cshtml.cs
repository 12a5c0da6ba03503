using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Asks once before a seat ends, because its last day cannot be moved later again.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class EndSeatModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Seat { get; set; }

    [BindProperty]
    public LastDayInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public WorkingGroupModel.Result Body { get; private set; } = null!;

    public string Sitter { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var seat = await ReadAsync();
        Revision = Body.Facts.Revision;
        Input.LastDay = seat.To ?? clock.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new EndSeat(Body.Facts.Id, Revision, Seat, Input.LastDay))).Accepted) return Page();

        Done = texts["end-seat.done", Sitter, Texts.LongDate(Input.LastDay)];
        return LocalRedirect($"{OrganisationLinks.WorkingGroup(Code)}/seats");
    }

    private async Task<WorkingGroupModel.SeatRow> ReadAsync()
    {
        Body = await SendAsync(new WorkingGroupModel.Query(Code)) ?? throw new RecordNotFound();
        var seat = Body.Seats.FirstOrDefault(s => s.Id == Seat) ?? throw new RecordNotFound();
        Sitter = Texts.Name((seat.Post ?? seat.Person)!.Value);
        return seat;
    }
}
