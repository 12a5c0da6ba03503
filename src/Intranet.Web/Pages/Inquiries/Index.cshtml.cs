using System.Globalization;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The fact-finding committees one has to do with: as a member, or in the centre.</summary>
public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public InquiryShow Show { get; set; }

    public InquiryList List { get; private set; } = null!;

    /// <param name="at">With <paramref name="after"/>: where the page before ended.</param>
    /// <param name="after">An id.</param>
    public async Task OnGetAsync(long? at, long? after) => List = await SendAsync(new ListInquiries(Show, InquiryCursor.Of(Show, at, after)));

    public static string LinkTo(InquiryShow show, InquiryCursor? after = null) => QueryHelpers.AddQueryString(
        "/inquiries",
        new Dictionary<string, string?>
        {
            ["show"] = show == InquiryShow.Open ? null : show.ToString(),
            ["at"] = after?.At.ToString(CultureInfo.InvariantCulture),
            ["after"] = after?.Id.ToString(CultureInfo.InvariantCulture),
        });
}
