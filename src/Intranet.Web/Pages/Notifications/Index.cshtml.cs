using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Notifications;

/// <summary>What I was told, one thread for each record.</summary>
public sealed class IndexModel(IMediator mediator, ProcessTexts texts, RecordLinks links, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    public IReadOnlyList<Thread> Threads { get; private set; } = [];

    public NotificationCursor? Older { get; private set; }

    /// <summary>The newest that is shown, if it is new.</summary>
    public DateTimeOffset? Newest => Threads.SelectMany(t => t.Lines).Where(l => l.IsNew).Max(l => (DateTimeOffset?)l.At);

    /// <param name="at">With the id, where the page before ended; an instant in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? id)
    {
        var before = at is >= 0 && at <= DateTimeOffset.MaxValue.UtcTicks && id is { } last
            ? new NotificationCursor(new DateTimeOffset(at.Value, TimeSpan.Zero), last)
            : null;
        var page = await SendAsync(new ReadNotifications(before));
        Older = page.Older;
        Threads = [.. page.Threads.Select(Show)];
    }

    public async Task<IActionResult> OnPostAsync(DateTimeOffset until)
    {
        if (ModelState.IsValid && await SendAsync(new MarkNotificationsSeen(until))) Done = frame["notifications.marked"];
        return RedirectToPage();
    }

    private Thread Show(NotificationThread thread) => new(
        thread.Subject?.Title, thread.Subject is null ? null : links.To(thread.Record),
        [.. thread.Lines.Select(l => new Line(texts.Notice(l.Process, l.Step, l.Kind), l.At, l.IsNew))]);

    /// <param name="Title">Null if the reader may no longer see the record.</param>
    public sealed record Thread(string? Title, string? Url, IReadOnlyList<Line> Lines)
    {
        public bool IsNew => Lines.Any(l => l.IsNew);
    }

    public sealed record Line(string Text, DateTimeOffset At, bool IsNew);
}
