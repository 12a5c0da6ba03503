using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The reply slip of an invitation, to print or to save.</summary>
public sealed class ReplySlipModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : PaperPage<ReplySlipView>(mediator)
{
    /// <summary>The invitation whose slip it is.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Of { get; set; }

    public IEnumerable<SelectListItem> Invitees => Shown.Invitees.Select(i => new SelectListItem(
        Texts.Name(i.Name), i.InvitationId.ToString(CultureInfo.InvariantCulture), i.InvitationId == Shown.InvitationId));

    protected override IQuery<ReplySlipView> Reading => new ReadReplySlip(Id, Of);

    protected override string FileName => $"{texts["paper.slip"]} {Shown.Number ?? Shown.Meeting}";
}
