using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class EditPostModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public PostInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var post = await ReadAsync();
        Revision = post.Revision;
        Input = new PostInput { TitleTh = post.Title.Th, TitleEn = post.Title.En };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new RevisePost(Id, Revision, Typed.Text(Input.TitleTh), Typed.Text(Input.TitleEn)))).Accepted) return Page();

        Done = texts["saved"];
        return LocalRedirect(OrganisationLinks.Post(Id));
    }

    private async Task<PostView> ReadAsync()
    {
        var post = await SendAsync(new ReadPost(Id));
        Name = Texts.Name(post.Title);
        return post;
    }
}
