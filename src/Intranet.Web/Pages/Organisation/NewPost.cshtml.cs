using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A post's title as typed.</summary>
public sealed class PostInput
{
    public string? TitleTh { get; set; }

    public string? TitleEn { get; set; }
}

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class NewPostModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public PostInput Input { get; set; } = new();

    public string Name { get; private set; } = "";

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var agencyId = await ReadAsync();
        var sent = await TrySendAsync(() => new CreatePost(agencyId, Typed.Text(Input.TitleTh), Typed.Text(Input.TitleEn), OperationId));
        if (!sent.Accepted) return Page();

        Done = texts["new-post.done"];
        return LocalRedirect(OrganisationLinks.Post(sent.Result));
    }

    private async Task<long> ReadAsync()
    {
        var agency = await SendAsync(new ReadAgencyToEdit(Code));
        Name = Texts.Name(agency.Facts.NameTh, agency.Facts.NameEn);
        return agency.Id;
    }
}
