using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class NewWorkingGroupModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : BodyFormPage(mediator)
{
    public Task OnGetAsync() => ReadChoicesAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var f = Input.ToFacts();
        var sent = await TrySendAsync(() => new FormWorkingGroup(
            f.Code, f.NameTh, f.NameEn, f.SecretariatAgencyId, f.OrderNumber, [], OperationId, f.From, f.To, f.Numbering, f.DelegationDepth));
        if (!sent.Accepted)
        {
            await ReadChoicesAsync();
            return Page();
        }

        Done = texts["new-group.done"];
        return LocalRedirect($"{OrganisationLinks.WorkingGroup(f.Code)}/seats");
    }
}
