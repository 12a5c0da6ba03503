using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What the category asks that is being chosen on the intake form, as a piece of that page.</summary>
[Authorize(Policy = ComplaintsPermissions.Register)]
public sealed class QuestionsModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public ComplaintInput Input { get; set; } = new();

    public AskedQuestions Asked { get; private set; } = null!;

    public async Task OnGetAsync() => Asked = AskedQuestions.Of(await SendAsync(new ReadIntakeChoices()), Input);
}
