using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Notifications;

public sealed class IndexModel(IMediator mediator, ProcessTexts texts, RecordLinks links, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public NotificationCursor? Older { get; private set; }

    /// <param name="at">With the id, where the page before ended; an instant in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? id)
    {
        var before = at is >= 0 && at <= DateTimeOffset.MaxValue.UtcTicks && id is { } last
            ? new NotificationCursor(new DateTimeOffset(at.Value, TimeSpan.Zero), last)
            : null;
        var page = await SendAsync(new ReadNotifications(before));
        Older = page.Older;
        Rows = [.. page.Rows.Select(Show)];
    }

    public async Task<IActionResult> OnPostAsync(DateTimeOffset until)
    {
        if (ModelState.IsValid && await SendAsync(new MarkNotificationsSeen(until))) Done = frame["notifications.marked"];
        return RedirectToPage();
    }

    private Row Show(NotificationRow row) => new(
        texts.Notice(row.Process, row.Step, row.Kind), row.Subject?.Title, row.Subject is null ? null : links.To(row.Record), row.At, row.IsNew);

    public sealed record Row(string Text, string? Title, string? Url, DateTimeOffset At, bool IsNew);
}
