using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>A page on which something is done with one case, and which goes back to the case then.</summary>
[Authorize(Policy = ComplaintsPermissions.Handle)]
public abstract class CasePage(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public CaseWork Work { get; private set; } = null!;

    protected IStringLocalizer<ComplaintsPageTexts> PageTexts => texts;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        Revision = Work.Case.Revision;
        if (!IsOpenTo(Work)) return RedirectToPage("Details", new { Id });
        await PrepareAsync();
        return Page();
    }

    /// <summary>Whether the page is of use to the actor as the case stands; they are sent to the case if not.</summary>
    protected abstract bool IsOpenTo(CaseWork work);

    /// <summary>Fills the form that is shown first.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Reads what the form offers, whenever it is shown.</summary>
    protected virtual Task ReadChoicesAsync() => Task.CompletedTask;

    protected async Task<IActionResult> ActAsync<TResult>(Func<IRequest<TResult>> command, string done)
    {
        var sent = await TrySendAsync(command);
        if (sent.Accepted)
        {
            Done = texts[done];
            return RedirectToPage("Details", new { Id });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Work.Case.Revision);
        return Page();
    }

    protected static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task ReadAsync()
    {
        Work = await SendAsync(new ReadCaseWork(Id));
        await ReadChoicesAsync();
    }
}
