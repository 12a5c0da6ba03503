using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class NewPersonModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    public async Task OnGetAsync(long? agency)
    {
        Input.AgencyId = agency;
        Input.Precedence = await SendAsync(new NextPlace(agency));
        await ReadAgenciesAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new RegisterPerson(
            Input.Name, Input.Position, Input.AgencyId, Input.Contact.Email, Input.Contact.Phone, Input.Precedence ?? 0, OperationId));
        if (!sent.Accepted)
        {
            await ReadAgenciesAsync();
            return Page();
        }

        Done = texts["new-person.done"];
        return LocalRedirect(OrganisationLinks.Person(sent.Result));
    }

    private async Task ReadAgenciesAsync() => Agencies = (await SendAsync(new AgencyChoices())).Items();

    /// <summary>The place after the last person of the agency.</summary>
    [Requires(OrganisationPermissions.Manage)]
    internal sealed record NextPlace(long? AgencyId) : IQuery<int>;

    internal sealed class NextPlaceHandler(IntranetDbContext db) : IRequestHandler<NextPlace, int>
    {
        public async Task<int> Handle(NextPlace request, CancellationToken cancellationToken) =>
            (await db.Set<Person>().Where(p => p.AgencyId == request.AgencyId).MaxAsync(p => (int?)p.Precedence, cancellationToken) ?? 0) + 1;
    }
}
