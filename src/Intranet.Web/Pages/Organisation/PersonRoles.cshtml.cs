using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class PersonRolesModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindNever]
    public RoleInput Input { get; set; } = new();

    public string Name { get; private set; } = "";

    public IReadOnlyList<PersonModel.RoleRow> Roles { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Given => [.. Domain.Organisation.Roles.Given.Select(r => new SelectListItem(texts[$"role.{r}"], r))];

    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostGiveAsync([Bind(Prefix = nameof(Input))] RoleInput input)
    {
        Input = input;
        return await AnswerAsync(await TrySendAsync(() => new GiveRole(Id, input.Role ?? "", input.AgencyId, OperationId)), "roles.given");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long assignment) =>
        await AnswerAsync(await TrySendAsync(() => new WithdrawRole(assignment, OperationId)), "roles.withdrawn");

    private async Task<IActionResult> AnswerAsync(Sent<Unit> sent, string done)
    {
        if (!sent.Accepted)
        {
            await ReadAsync();
            return Page();
        }

        Done = texts[done];
        return LocalRedirect($"{OrganisationLinks.Person(Id)}/roles");
    }

    private async Task ReadAsync()
    {
        var (name, roles) = await SendAsync(new Query(Id));
        (Name, Roles) = (Texts.Name(name), roles);
        Agencies = (await SendAsync(new AgencyChoices())).Items();
    }

    public sealed class RoleInput
    {
        public string? Role { get; set; }

        public long? AgencyId { get; set; }
    }

    [Requires(OrganisationPermissions.Manage)]
    internal sealed record Query(long PersonId) : IQuery<Result>;

    internal sealed record Result(BilingualText Name, IReadOnlyList<PersonModel.RoleRow> Roles);

    internal sealed class Handler(IntranetDbContext db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var names = await db.Set<Person>().Where(p => p.Id == request.PersonId).Select(p => new { p.NameTh, p.NameEn }).SingleOrDefaultAsync(cancellationToken)
                ?? throw new RecordNotFound();
            return new Result(new BilingualText(names.NameTh, names.NameEn), await db.RolesOf(request.PersonId).ToListAsync(cancellationToken));
        }
    }
}
