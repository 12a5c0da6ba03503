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
public sealed class EditPersonModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var person = await ReadAsync();
        Revision = person.Revision;
        Input = new PersonInput
        {
            TitleTh = person.TitleTh,
            FirstTh = person.FirstNameTh,
            LastTh = person.LastNameTh,
            NameEn = person.NameEn,
            PositionTh = person.PositionTitleTh,
            LevelTh = person.LevelTh,
            PositionEn = person.PositionEn,
            AgencyId = person.AgencyId,
            Phone = person.Phone,
            Email = person.Email,
            Precedence = person.Precedence,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(
            () => new RevisePerson(Id, Revision, Input.Name, Input.Position, Input.AgencyId, Input.Contact, Input.Precedence ?? 0));
        if (!sent.Accepted) return Page();

        Done = texts["saved"];
        return LocalRedirect(OrganisationLinks.Person(Id));
    }

    private async Task<Person> ReadAsync()
    {
        var person = await SendAsync(new Query(Id));
        Name = Texts.Name(person.NameTh, person.NameEn);
        Agencies = (await SendAsync(new AgencyChoices())).Items();
        return person;
    }

    [Requires(OrganisationPermissions.Manage)]
    internal sealed record Query(long PersonId) : IQuery<Person>;

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Person>
    {
        public async Task<Person> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken) ?? throw new RecordNotFound();
    }
}
