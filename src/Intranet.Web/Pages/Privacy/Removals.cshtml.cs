using Intranet.Domain.Complaints;
using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Privacy;

/// <summary>บันทึกการลบข้อมูล: that something was removed, by which rule, and how much.</summary>
[Authorize(Policy = PrivacyPermissions.Oversee)]
public sealed class RemovalsModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    public RemovalList List { get; private set; } = new([], Next: null);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Number);

    public async Task OnGetAsync(long? at, long? after)
    {
        // A number that is none finds nothing, rather than everything.
        var number = TypedNumber.Of(Number);
        if (!IsFiltered || number is not null) List = await SendAsync(new ListRemovals(number, LogCursor.Of(at, after)));
    }

    public string LinkTo(LogCursor after)
    {
        var query = new Dictionary<string, string?> { ["number"] = IsFiltered ? Number : null };
        after.AddTo(query);
        return QueryHelpers.AddQueryString("/privacy/removals", query);
    }
}
