using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Tasks;

/// <summary>What everybody owes, late first, office by office: the governor's question.</summary>
[Authorize(Policy = InboxPermissions.Oversee)]
public sealed class LedgerModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    /// <summary>Only the governor's list.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Raised { get; set; }

    public Ledger Found { get; private set; } = null!;

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    /// <param name="listed">Whether that was still in the governor's list.</param>
    public async Task OnGetAsync(long? at, long? after, bool listed)
    {
        var cursor = at is { } ticks && after is { } id && ticks > 0 && ticks <= DateTime.MaxValue.Ticks
            ? new LedgerCursor(listed, new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
        Found = await SendAsync(new ReadLedger(Agency, Late, cursor, Raised));
    }
}
