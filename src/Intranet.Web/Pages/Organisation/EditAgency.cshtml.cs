using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class EditAgencyModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : AgencyFormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var agency = await ReadAsync();
        Revision = agency.Revision;
        var f = agency.Facts;
        Input = new AgencyInput
        {
            Code = f.Code,
            NameTh = f.NameTh,
            NameEn = f.NameEn,
            ShortNameTh = f.ShortNameTh,
            Kind = f.Kind,
            MinistryTh = f.MinistryTh,
            DocumentCode = f.DocumentCode,
            Precedence = f.Precedence,
            ParentAgencyId = f.ParentAgencyId,
            SupervisorPostId = f.SupervisorPostId,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var agency = await ReadAsync();
        if (!(await TrySendAsync(() => new ReviseAgency(agency.Id, Revision, Input.ToFacts()))).Accepted) return Page();

        Done = texts["saved"];
        return LocalRedirect(OrganisationLinks.Agency(Typed.Code(Input.Code)));
    }

    private async Task<AgencyToEdit> ReadAsync()
    {
        var agency = await SendAsync(new ReadAgencyToEdit(Code));
        Name = Texts.Name(agency.Facts.NameTh, agency.Facts.NameEn);
        await ReadChoicesAsync();
        return agency;
    }
}
