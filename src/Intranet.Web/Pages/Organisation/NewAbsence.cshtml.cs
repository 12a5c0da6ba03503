using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Enters that somebody will be away: oneself, unless another is named.</summary>
public sealed class NewAbsenceModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<OrganisationPageTexts> texts) : AbsenceFormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long? Person { get; set; }

    public async Task OnGetAsync()
    {
        (Input.From, Input.To) = (clock.Today, clock.Today);
        await ReadFormAsync(PersonId);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadFormAsync(PersonId);
        if (!(await TrySendAsync(() => new RecordAbsence(PersonId, Input.Terms, OperationId))).Accepted) return Page();

        Done = texts["absence.recorded", Name];
        return LocalRedirect(OrganisationLinks.Absences);
    }

    private long PersonId => Person ?? Actor.PersonId ?? 0;
}
