using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Data;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Gives a rule other terms from a day on, and shows what it said before.</summary>
[Authorize(Policy = ComplaintsPermissions.Route)]
public sealed class ChangeModel(IMediator mediator, RoutingWords words, RecordHistory history, IStringLocalizer<RoutingPageTexts> texts)
    : RuleFormPage(mediator, words, texts)
{
    [BindProperty(SupportsGet = true)]
    public long Rule { get; set; }

    /// <summary>The rule as it was on the person's screen.</summary>
    [BindProperty]
    public int Revision { get; set; }

    public RuleRow Row { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The rule's other rows.</summary>
    public IEnumerable<RuleRow> Others => Found.Past.Concat(Found.Rules).Where(r => r.Line == Row.Line && r != Row);

    public async Task OnGetAsync()
    {
        await ReadRowAsync();
        Revision = Row.Revision;
        Input = RuleInput.Of(Row.Rule.Terms, Found.Names, Row.Rule.From > Found.Today ? Row.Rule.From : Found.Today);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadRowAsync();
        return await SaveAsync(() => new ChangeRoutingRule(Rule, Revision, Input.From, Input.ToTerms(Found.Names), OperationId), "change.done");
    }

    private async Task ReadRowAsync()
    {
        await ReadAsync();
        Row = Found.Find(Rule);
        History = await history.ReadAsync(RecordTypes.Ref<RoutingRule>(Rule), HttpContext.RequestAborted);
    }
}
