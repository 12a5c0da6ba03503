using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Puts somebody into a post, in full or acting; a search finds people of other agencies.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class AppointModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public Appointment Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task OnGetAsync() => Revision = (await ReadAsync()).Revision;

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new AppointHolder(
            Id, Input.PersonId ?? 0, Input.Kind, Input.From, Input.To, Typed.Optional(Input.OrderNumber), OperationId, Revision));
        if (!sent.Accepted) return Page();

        Done = texts["appoint.done"];
        return LocalRedirect(OrganisationLinks.Post(Id));
    }

    private async Task<PostView> ReadAsync()
    {
        var post = await SendAsync(new ReadPost(Id));
        Name = Texts.Name(post.Title);
        People = (await SendAsync(new PersonChoices(Search ?? "", post.AgencyId))).Items();
        return post;
    }

    public sealed class Appointment
    {
        public long? PersonId { get; set; }

        public HoldingKind Kind { get; set; }

        public DateOnly From { get; set; }

        public DateOnly? To { get; set; }

        public string? OrderNumber { get; set; }
    }
}
