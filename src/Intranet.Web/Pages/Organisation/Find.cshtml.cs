using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Leads from a record's id to its page, which is addressed by code.</summary>
public sealed class FindModel(IMediator mediator) : IntranetPage(mediator)
{
    public async Task<IActionResult> OnGetAsync(string kind, long id)
    {
        var isAgency = kind == "agency";
        if (await SendAsync(new CodeOf(isAgency, id)) is not { } code) return NotFound();
        return LocalRedirect(isAgency ? OrganisationLinks.Agency(code) : OrganisationLinks.WorkingGroup(code));
    }

    [Requires(OrganisationPermissions.View)]
    internal sealed record CodeOf(bool IsAgency, long Id) : IQuery<string?>;

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<CodeOf, string?>
    {
        public Task<string?> Handle(CodeOf request, CancellationToken cancellationToken) => request.IsAgency
            ? db.Set<Agency>().Where(a => a.Id == request.Id).Select(a => (string?)a.Code).SingleOrDefaultAsync(cancellationToken)
            : db.Set<WorkingGroup>().Where(g => g.Id == request.Id).Select(g => (string?)g.Code).SingleOrDefaultAsync(cancellationToken);
    }
}
