using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Changes an absence, or ends it before its time.</summary>
public sealed class AbsenceModel(IMediator mediator, RecordHistory history, IStringLocalizer<OrganisationPageTexts> texts) : AbsenceFormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var absence = await ReadAsync();
        Revision = absence.Revision;
        var terms = absence.Terms;
        (Input.Kind, Input.From, Input.To, Input.SubstitutePersonId, Input.Note) = terms;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        return await EndAsync(() => new ChangeAbsence(Id, Revision, Input.Terms), "absence.changed");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await ReadAsync();
        ModelState.Clear();
        return await EndAsync(() => new EndAbsence(Id, Revision), "absence.ended");
    }

    private async Task<IActionResult> EndAsync(Func<IRequest<Unit>> command, string done)
    {
        if (!(await TrySendAsync(command)).Accepted) return Page();
        Done = texts[done, Name];
        return LocalRedirect(OrganisationLinks.Absences);
    }

    private async Task<AbsenceView> ReadAsync()
    {
        var absence = await SendAsync(new ReadAbsence(Id));
        await ReadFormAsync(absence.PersonId);
        History = await history.ReadAsync(RecordTypes.Ref<Absence>(Id), HttpContext.RequestAborted);
        return absence;
    }
}
