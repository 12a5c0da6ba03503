using System.Globalization;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>A letter of the meeting, to print or to save.</summary>
public sealed class LetterModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Sequence { get; set; }

    /// <summary>The invitation to whose invitee it is written.</summary>
    [BindProperty(SupportsGet = true)]
    public long? To { get; set; }

    public LetterView Letter { get; private set; } = null!;

    public IEnumerable<SelectListItem> Letters => Letter.Letters.Select(l => new SelectListItem(
        texts["paper.letter.item", l.Sequence, Texts.Name(l.Kind), Texts.Date(l.Date)], l.Sequence.ToString(CultureInfo.InvariantCulture),
        l.Sequence == Letter.Letter.Sequence));

    public IEnumerable<SelectListItem> Invitees => Letter.Invitees.Select(i => new SelectListItem(
        Texts.Name(i.Name), i.InvitationId.ToString(CultureInfo.InvariantCulture), i.InvitationId == Letter.InvitationId));

    public async Task OnGetAsync() => Letter = await SendAsync(new ReadLetter(Id, Sequence, To));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Letter.Paper, $"{Texts.Name(Letter.Letter.Kind)} {Letter.Number ?? Letter.Meeting}");
    }
}
