using Intranet.Domain.Kernel;
using Intranet.Workflows.Administration;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>Adds a rung to a ladder.</summary>
public sealed class AddModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<LaddersPageTexts> texts) : RungFormPage(mediator, texts)
{
    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = new RungInput { Days = 1, From = clock.Today };
    }

    public async Task<IActionResult> OnPostAsync(bool check)
    {
        await ReadAsync();
        return await SaveAsync(check, () => new AddRung(Ladder, Input.From, Input.Terms, Input.Reason, OperationId), "add.done");
    }
}
