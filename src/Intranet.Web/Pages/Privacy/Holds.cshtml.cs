using Intranet.Domain.Complaints;
using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Privacy;

/// <summary>ระงับการลบ: what is kept whatever the schedule says.</summary>
[Authorize(Policy = PrivacyPermissions.Hold)]
public sealed class HoldsModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    public HoldList List { get; private set; } = null!;

    public async Task OnGetAsync(long? at, long? after) => List = await SendAsync(new ListHolds(TypedNumber.Of(Number), LogCursor.Of(at, after)));

    public static string LinkTo(LogCursor after)
    {
        var query = new Dictionary<string, string?>();
        after.AddTo(query);
        return QueryHelpers.AddQueryString("/privacy/holds", query);
    }
}
