using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A new name from a day on, or a name from before.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class RenameAgencyModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindNever]
    public NewName Input { get; set; } = new();

    [BindNever]
    public FormerName Former { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var agency = await ReadAsync();
        Revision = agency.Revision;
        Input = new NewName { ShortNameTh = agency.Facts.ShortNameTh };
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Input))] NewName input)
    {
        Input = input;
        var agency = await ReadAsync();
        var sent = await TrySendAsync(() => new RenameAgency(
            agency.Id, Revision, Typed.Text(input.NameTh), Typed.Text(input.NameEn), Typed.Text(input.ShortNameTh), input.From));
        return sent.Accepted ? Return(texts["rename.done"]) : Page();
    }

    public async Task<IActionResult> OnPostFormerAsync([Bind(Prefix = nameof(Former))] FormerName former)
    {
        Former = former;
        var agency = await ReadAsync();
        Input.ShortNameTh = agency.Facts.ShortNameTh;
        var sent = await TrySendAsync(
            () => new NoteFormerName(agency.Id, Revision, Typed.Text(former.NameTh), Typed.Text(former.NameEn), former.From, former.To, OperationId), nameof(Former));
        return sent.Accepted ? Return(texts["former.done"]) : Page();
    }

    private LocalRedirectResult Return(string done)
    {
        Done = done;
        return LocalRedirect(OrganisationLinks.Agency(Code));
    }

    private async Task<AgencyToEdit> ReadAsync()
    {
        var agency = await SendAsync(new ReadAgencyToEdit(Code));
        Name = Texts.Name(agency.Facts.NameTh, agency.Facts.NameEn);
        return agency;
    }

    public sealed class NewName
    {
        public string? NameTh { get; set; }

        public string? NameEn { get; set; }

        public string? ShortNameTh { get; set; }

        public DateOnly From { get; set; }
    }

    public sealed class FormerName
    {
        public string? NameTh { get; set; }

        public string? NameEn { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly To { get; set; }
    }
}
