using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class NewAgencyModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : AgencyFormPage(mediator)
{
    public async Task OnGetAsync(long? parent)
    {
        Input.ParentAgencyId = parent;
        Input.Precedence = await SendAsync(new NextPlace());
        await ReadChoicesAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => Input.ToRegister(OperationId));
        if (!sent.Accepted)
        {
            await ReadChoicesAsync();
            return Page();
        }

        Done = texts["new-agency.done"];
        return LocalRedirect(OrganisationLinks.Agency(Typed.Code(Input.Code)));
    }

    /// <summary>The place after the last agency.</summary>
    [Requires(OrganisationPermissions.Manage)]
    internal sealed record NextPlace : IQuery<int>;

    internal sealed class NextPlaceHandler(IntranetDbContext db) : IRequestHandler<NextPlace, int>
    {
        public async Task<int> Handle(NextPlace request, CancellationToken cancellationToken) =>
            (await db.Set<Agency>().MaxAsync(a => (int?)a.Precedence, cancellationToken) ?? 0) + 1;
    }
}
