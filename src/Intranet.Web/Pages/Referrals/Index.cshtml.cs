using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Referrals;

/// <summary>The referrals one has to do with: an agency's own, or those a centre waits for.</summary>
public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public ReferralShow Show { get; set; }

    public ReferralList List { get; private set; } = null!;

    /// <summary>Whether reminder letters are the actor's to send.</summary>
    public bool IsCentre => Actor.May(ComplaintsPermissions.Handle);

    public IEnumerable<ReferralShow> Shows => Enum.GetValues<ReferralShow>().Where(show => show != ReferralShow.Letters || IsCentre);

    /// <param name="by">With <paramref name="after"/>: where the page before ended.</param>
    public async Task OnGetAsync(string? by, long? after)
    {
        var cursor = DateOnly.TryParseExact(by, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && after is { } id ? new ReferralCursor(day, id) : null;
        List = await SendAsync(new ListReferrals(Show, cursor));
    }

    public static string LinkTo(ReferralShow show, ReferralCursor? after = null) => QueryHelpers.AddQueryString(
        "/referrals",
        new Dictionary<string, string?>
        {
            ["show"] = show == ReferralShow.Open ? null : show.ToString(),
            ["by"] = after?.ReportBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["after"] = after?.Id.ToString(CultureInfo.InvariantCulture),
        });
}
