using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class NewModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : MeetingFormPage(mediator)
{
    // A morning, to change: midnight is nobody's.
    private static readonly (TimeOnly From, TimeOnly To) s_usual = (new(9, 0), new(12, 0));

    public override long? MeetingId => null;

    public Task<IActionResult> OnGetAsync(long? group)
    {
        Input = new MeetingInput { WorkingGroupId = group ?? 0, StartsAt = s_usual.From, EndsAt = s_usual.To };
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
