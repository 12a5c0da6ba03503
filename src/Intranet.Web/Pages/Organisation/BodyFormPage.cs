using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Organisation;

/// <summary>What the form of a body lets one choose.</summary>
public sealed record BodyFormChoices(IReadOnlyList<SelectListItem> Agencies, IReadOnlyList<SelectListItem> Numberings);

/// <summary>A page with the form of a body.</summary>
public abstract class BodyFormPage(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty]
    public BodyInput Input { get; set; } = new();

    public BodyFormChoices Choices { get; private set; } = null!;

    protected async Task ReadChoicesAsync() => Choices = new BodyFormChoices(
        (await SendAsync(new AgencyChoices())).Items(),
        [.. Texts.Choices<NumberingRule>()]);
}
