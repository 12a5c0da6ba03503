using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>Asks once before a rung is ended, and says what that means.</summary>
public sealed class EndModel(IMediator mediator, IStringLocalizer<LaddersPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Ladder { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Rule { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public RungRow Rung { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var found = await ReadAsync();
        Revision = Rung.Revision;
        Input.LastDay = Rung.From > found.Today ? Rung.From : found.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new EndRung(Rule, Revision, Input.LastDay, Input.Reason, OperationId))).Accepted) return Page();

        Done = texts["end.done", Texts.Date(Input.LastDay)];
        return LocalRedirect($"/administration/ladders/{Ladder}");
    }

    protected override string? FieldOfRule(string code) => code == "processes.ends-before" ? nameof(EndInput.LastDay) : null;

    private async Task<LadderView> ReadAsync()
    {
        var found = await SendAsync(new ReadLadder(Ladder));
        Rung = found.Find(Rule);
        return found;
    }

    public sealed class EndInput
    {
        public DateOnly LastDay { get; set; }

        public string? Reason { get; set; }
    }
}
