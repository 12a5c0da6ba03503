using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Privacy;

/// <summary>What is removed in the coming days, so that a hold can be set in time.</summary>
[Authorize(Policy = PrivacyPermissions.Hold)]
public sealed class DueModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public RemovalStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public RetentionClass? Class { get; set; }

    public DueList List { get; private set; } = null!;

    public async Task OnGetAsync(long? at, long? after) =>
        List = await SendAsync(new ListDue(Stage is { } stage && Class is { } retention ? new DueGroup(stage, retention) : null, LogCursor.Of(at, after)));

    public static string LinkTo(DueGroup group, LogCursor? after = null)
    {
        var query = new Dictionary<string, string?> { ["stage"] = group.Stage.ToString(), ["class"] = group.Class.ToString() };
        after?.AddTo(query);
        return QueryHelpers.AddQueryString("/privacy/due", query);
    }
}
