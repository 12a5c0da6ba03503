using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class EditWorkingGroupModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : BodyFormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Revision { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var body = await ReadAsync();
        Revision = body.Revision;
        Input = BodyInput.Of(body.Facts);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var body = await ReadAsync();
        if (!(await TrySendAsync(() => new ReviseWorkingGroup(body.Id, Revision, Input.ToFacts()))).Accepted) return Page();

        Done = texts["saved"];
        return LocalRedirect(OrganisationLinks.WorkingGroup(Typed.Code(Input.Code)));
    }

    private async Task<Body> ReadAsync()
    {
        var body = await SendAsync(new Query(Code));
        Name = Texts.Name(body.Facts.NameTh, body.Facts.NameEn);
        await ReadChoicesAsync();
        return body;
    }

    [Requires(OrganisationPermissions.Manage)]
    internal sealed record Query(string Code) : IQuery<Body>;

    internal sealed record Body(long Id, int Revision, BodyFacts Facts);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Body>
    {
        public async Task<Body> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<WorkingGroup>().AsNoTracking().Where(g => g.Code == request.Code)
                .Select(g => new Body(g.Id, g.Revision, new BodyFacts(
                    g.Code, g.NameTh, g.NameEn, g.SecretariatAgencyId, g.OrderNumber, g.From, g.To, g.Numbering, g.DelegationDepth)))
                .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
    }
}
