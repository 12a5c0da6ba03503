using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Adds a rule at the end of the list.</summary>
[Authorize(Policy = ComplaintsPermissions.Route)]
public sealed class AddModel(IMediator mediator, RoutingWords words, IStringLocalizer<RoutingPageTexts> texts) : RuleFormPage(mediator, words, texts)
{
    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input.From = Found.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        return await SaveAsync(() => new AddRoutingRule(Found.Centre.AgencyId, Input.From, Input.ToTerms(Found.Names), OperationId), "add.done");
    }
}
