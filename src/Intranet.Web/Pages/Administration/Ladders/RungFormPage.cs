using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>The form in which the terms of a rung are typed, with the ladder as it would be.</summary>
public abstract class RungFormPage(IMediator mediator, IStringLocalizer<LaddersPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public RungInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Ladder { get; set; } = "";

    public LadderView Found { get; private set; } = null!;

    /// <summary>The rung that is changed; null for a new one.</summary>
    public virtual int? Level => null;

    /// <summary>As far as it can be told from what was typed.</summary>
    public LadderPreview Preview => Found.Preview(Input.From, Level, IsInRange && ModelState.IsValid ? Input.Terms : null);

    public IEnumerable<SelectListItem> Sides => Items(Enum.GetValues<RungSide>(), side => texts[$"side.{side}"]);

    public IEnumerable<SelectListItem> Effects => Items(Found.Choices, effect => texts[$"effect.{effect}"]);

    protected string Address => $"/administration/ladders/{Ladder}";

    private bool IsInRange => Input.Days is >= 0 and <= RungTerms.MostDays;

    protected async Task ReadAsync() => Found = await SendAsync(new ReadLadder(Ladder));

    /// <summary>Sends the command, unless the person only wants to see what it comes to.</summary>
    protected async Task<IActionResult> SaveAsync<TResult>(bool check, Func<IRequest<TResult>> command, string done)
    {
        if (!IsInRange && ModelState.IsValid) ModelState.AddModelError("Input.Days", Texts.Refusal("processes.days-of-rung", [RungTerms.MostDays]));
        if (check || !(await TrySendAsync(command)).Accepted) return Page();

        Done = texts[done];
        return LocalRedirect(Address);
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "processes.audience-unknown" or "processes.no-superior" => nameof(RungInput.Effect),
        "processes.same-rung" => nameof(RungInput.Days),
        "processes.changed-later" => nameof(RungInput.From),
        _ => null,
    };

    private static IEnumerable<SelectListItem> Items<TEnum>(IEnumerable<TEnum> values, Func<TEnum, string> name)
        where TEnum : struct, Enum => values.Select(value => new SelectListItem(name(value), value.ToString()));
}
