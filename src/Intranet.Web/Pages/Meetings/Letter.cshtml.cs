using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>A letter of the meeting, to print or to save.</summary>
public sealed class LetterModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : PaperPage<LetterView>(mediator)
{
    [BindProperty(SupportsGet = true)]
    public int? Sequence { get; set; }

    /// <summary>The invitation to whose invitee it is written.</summary>
    [BindProperty(SupportsGet = true)]
    public long? To { get; set; }

    public IEnumerable<SelectListItem> Letters => Shown.Letters.Select(l => new SelectListItem(
        texts["paper.letter.item", l.Sequence, Texts.Name(l.Kind), Texts.Date(l.Date)], l.Sequence.ToString(CultureInfo.InvariantCulture),
        l.Sequence == Shown.Letter.Sequence));

    public IEnumerable<SelectListItem> Invitees => Shown.Invitees.Select(i => new SelectListItem(
        Texts.Name(i.Name), i.InvitationId.ToString(CultureInfo.InvariantCulture), i.InvitationId == Shown.InvitationId));

    protected override IQuery<LetterView> Reading => new ReadLetter(Id, Sequence, To);

    protected override string FileName => $"{Texts.Name(Shown.Letter.Kind)} {Shown.Number ?? Shown.Meeting}";
}
