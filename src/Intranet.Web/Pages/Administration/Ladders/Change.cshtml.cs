using Intranet.Workflows.Administration;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>Gives a rung other terms from a day on.</summary>
public sealed class ChangeModel(IMediator mediator, IStringLocalizer<LaddersPageTexts> texts) : RungFormPage(mediator, texts)
{
    [BindProperty(SupportsGet = true)]
    public long Rule { get; set; }

    /// <summary>The rung as it was on the person's screen.</summary>
    [BindProperty]
    public int Revision { get; set; }

    public RungRow Rung { get; private set; } = null!;

    public override int? Level => Rung.Level;

    public async Task OnGetAsync()
    {
        await ReadRungAsync();
        Revision = Rung.Revision;
        Input = RungInput.Of(Rung.Terms, Rung.From > Found.Today ? Rung.From : Found.Today);
    }

    public async Task<IActionResult> OnPostAsync(bool check)
    {
        await ReadRungAsync();
        return await SaveAsync(check, () => new ChangeRung(Rule, Revision, Input.From, Input.Terms, Input.Reason, OperationId), "change.done");
    }

    // Whoever was overtaken by somebody else is shown the rung as it is now, and told.
    private async Task ReadRungAsync()
    {
        await ReadAsync();
        Rung = Found.Find(Rule);
    }
}
