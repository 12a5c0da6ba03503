using System.Globalization;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The reply slip of an invitation, to print or to save.</summary>
public sealed class ReplySlipModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The invitation whose slip it is.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Of { get; set; }

    public ReplySlipView Slip { get; private set; } = null!;

    public IEnumerable<SelectListItem> Invitees => Slip.Invitees.Select(i => new SelectListItem(
        Texts.Name(i.Name), i.InvitationId.ToString(CultureInfo.InvariantCulture), i.InvitationId == Slip.InvitationId));

    public async Task OnGetAsync() => Slip = await SendAsync(new ReadReplySlip(Id, Of));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Slip.Paper, $"{texts["paper.slip"]} {Slip.Number ?? Slip.Meeting}");
    }
}
