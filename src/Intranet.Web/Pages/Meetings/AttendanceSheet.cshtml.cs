using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The sheet to sign on arrival, to print or to save.</summary>
public sealed class AttendanceSheetModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public AttendanceSheetView Sheet { get; private set; } = null!;

    public async Task OnGetAsync() => Sheet = await SendAsync(new ReadAttendanceSheet(Id));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Sheet.Paper, $"{texts["paper.sheet"]} {Sheet.Number ?? Sheet.Meeting}");
    }
}
