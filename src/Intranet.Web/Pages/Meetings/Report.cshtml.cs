using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The officer who went writes the report; whoever sent the officer reads it.</summary>
public sealed class ReportModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public ReportBackView View { get; private set; } = null!;

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new ReportBack(Id, Revision, Input.Report?.Trim() ?? "", OperationId));
        if (!sent.Accepted)
        {
            await ReadAsync();
            return Page();
        }

        Done = texts["report.done", Texts.Name(View.SentBy)];
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync() => View = await SendAsync(new ReadReportBack(Id)) ?? throw new RecordNotFound();
}

public sealed class ReportInput
{
    public string? Report { get; set; }
}
