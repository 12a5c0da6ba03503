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

    /// <summary>The letters are the centre's; the governor's list is shown to those who oversee cases.</summary>
    public IEnumerable<ReferralShow> Shows => Enum.GetValues<ReferralShow>()
        .Where(show => show switch
        {
            ReferralShow.Letters => IsCentre,
            ReferralShow.Raised => Actor.May(ComplaintsPermissions.View),
            _ => true,
        });

    /// <param name="by">With <paramref name="at"/> and <paramref name="after"/>: where the page before ended.</param>
    /// <param name="at">In UTC ticks.</param>
    public async Task OnGetAsync(string? by, long? at, long? after)
    {
        var cursor = DateOnly.TryParseExact(by, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && at is > 0 && at <= DateTime.MaxValue.Ticks && after is { } id
            ? new ReferralCursor(day, new DateTimeOffset(at.Value, TimeSpan.Zero), id)
            : null;
        List = await SendAsync(new ListReferrals(Show, cursor));
    }

    public static string LinkTo(ReferralShow show, ReferralCursor? after = null) => QueryHelpers.AddQueryString(
        "/referrals",
        new Dictionary<string, string?>
        {
            ["show"] = show == ReferralShow.Open ? null : show.ToString(),
            ["at"] = after?.SentAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
            ["by"] = after?.ReportBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["after"] = after?.Id.ToString(CultureInfo.InvariantCulture),
        });
}
