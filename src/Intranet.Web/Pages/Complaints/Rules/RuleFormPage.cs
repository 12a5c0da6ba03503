using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>The form in which a rule is typed.</summary>
public abstract class RuleFormPage(IMediator mediator, RoutingWords words, IStringLocalizer<RoutingPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public RuleInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "centre")]
    public long? CentreId { get; set; }

    public RoutingView Found { get; private set; } = null!;

    public RoutingWords Words => words;

    protected async Task ReadAsync()
    {
        Found = await SendAsync(new ReadRouting(CentreId));
        if (!Found.Centre.MayRoute) throw new RecordNotFound();
    }

    protected async Task<IActionResult> SaveAsync(Func<IRequest<long>> command, string done)
    {
        if (Input.Area is not null && Found.Names.PlaceOf(Input.Area).DistrictId is null)
            ModelState.AddModelError("Input.Area", Texts.Refusal("complaints.no-such-place", []));
        if (!(await TrySendAsync(command)).Accepted) return Page();

        Done = texts[done];
        return LocalRedirect($"/complaints/rules?centre={RoutingWords.Value(Found.Centre.AgencyId)}");
    }

    protected override string FieldOf(string property) => property switch
    {
        "Terms.If.Season.From" => nameof(RuleInput.FromDay),
        "Terms.If.Season.To" => nameof(RuleInput.ToDay),
        "Terms.Supporting" => nameof(RuleInput.Supporting1),
        _ => base.FieldOf(property),
    };

    protected override string? FieldOfRule(string code) => code switch
    {
        "complaints.no-such-category" => nameof(RuleInput.CategoryId),
        "complaints.no-such-place" => nameof(RuleInput.Area),
        "routing.no-such-agency" => nameof(RuleInput.Lead),
        "routing.changed-later" => nameof(RuleInput.From),
        _ => null,
    };
}
