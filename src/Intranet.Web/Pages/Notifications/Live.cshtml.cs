using Intranet.Web.Shared;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Intranet.Web.Pages.Notifications;

/// <summary>
/// The counters of the frame, asked for every few seconds by a page that stays open. Whoever has their version already gets 304 and
/// no body; a change also tells the page (<see cref="Changed"/>), so that lists renew themselves.
/// </summary>
public sealed class LiveModel(IMediator mediator) : IntranetPage(mediator)
{
    /// <summary>The address.</summary>
    public const string Path = "/notifications/live";

    /// <summary>The browser's event that says that the inbox is not what it was.</summary>
    public const string Changed = "inbox-changed";

    public InboxSummary Inbox { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Inbox = await SendAsync(new CountInbox());
        var version = VersionOf(Inbox);
        var known = Request.Headers.IfNoneMatch.ToString();
        Response.Headers.ETag = version;
        Response.Headers.CacheControl = "private, no-cache";
        Response.Headers.Vary = HeaderNames.Cookie;
        if (known == version) return StatusCode(StatusCodes.Status304NotModified);

        if (known.Length > 0) Response.Headers["HX-Trigger"] = Changed;
        return Page();
    }

    /// <summary>
    /// The same as long as the counters and the language are. What is owed anew is told as well, so that something that comes while
    /// something else goes makes a difference too.
    /// </summary>
    public static string VersionOf(InboxSummary inbox) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"\"{Texts.Culture.TwoLetterISOLanguageName}-{inbox.Mine}-{inbox.Office}-{inbox.Unseen}\"");
}
