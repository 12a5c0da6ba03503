using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class NewModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : MeetingFormPage(mediator)
{
    public override long? MeetingId => null;

    public Task<IActionResult> OnGetAsync(long? group)
    {
        Input.WorkingGroupId = group ?? 0;
        return FormAsync();
    }

    /// <param name="check">Only look at the time; nothing is saved.</param>
    public async Task<IActionResult> OnPostAsync(bool check)
    {
        if (check)
        {
            ForgiveWhatIsNotChecked();
            return await FormAsync();
        }

        var sent = await TrySendAsync(() => Input.ToDraft(OperationId));
        if (!sent.Accepted) return await FormAsync();

        Done = texts["saved"];
        return RedirectToPage("Details", new { id = sent.Result });
    }
}
