using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Organisation;

/// <summary>What the form of an agency lets one choose.</summary>
public sealed record AgencyFormChoices(
    IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> Agencies, IReadOnlyList<SelectListItem> Supervisors);

/// <summary>A page with the form of an agency.</summary>
public abstract class AgencyFormPage(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    public AgencyFormChoices Choices { get; private set; } = null!;

    protected async Task ReadChoicesAsync() => Choices = new AgencyFormChoices(
        [.. Texts.Choices<AgencyKind>()],
        (await SendAsync(new AgencyChoices())).Items(),
        (await SendAsync(new SupervisorChoices())).Items());
}
