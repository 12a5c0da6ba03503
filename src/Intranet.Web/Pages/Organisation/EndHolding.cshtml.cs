using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A last day as typed.</summary>
public sealed class LastDayInput
{
    public DateOnly LastDay { get; set; }
}

/// <summary>Asks once before a holding ends, because its last day cannot be moved later again.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class EndHoldingModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public long Holding { get; set; }

    [BindProperty]
    public LastDayInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public PostView Post { get; private set; } = null!;

    public AgencyModel.HoldingRow Held { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Post.Revision;
        Input.LastDay = Held.To ?? clock.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new EndHolding(Id, Revision, Holding, Input.LastDay))).Accepted) return Page();

        Done = texts[$"end-holding.done.{Held.Kind}", Texts.Name(Held.Person), Texts.LongDate(Input.LastDay)];
        return LocalRedirect(OrganisationLinks.Post(Id));
    }

    private async Task ReadAsync()
    {
        Post = await SendAsync(new ReadPost(Id));
        Held = Post.Holdings.Find(h => h.Id == Holding) ?? throw new RecordNotFound();
    }
}
