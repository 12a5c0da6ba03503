using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The register: the newest first, by fiscal year, by nature, or by what is sought.</summary>
public sealed class IndexModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<ComplaintsPageTexts> texts) : RegisterFilterPage(mediator, clock)
{
    public ComplaintList List { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public long? Me => Actor.PersonId;

    public bool MayRegister => Actor.May(ComplaintsPermissions.Register);

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after)
    {
        var cursor = at is > 0 && at <= DateTime.MaxValue.Ticks && after is { } id ? new ComplaintCursor(new DateTimeOffset(at.Value, TimeSpan.Zero), id) : null;
        List = await SendAsync(new ListComplaints(Filter, cursor));
        Choices = await SendAsync(new ReadFilterChoices(Officer));
    }

    public async Task<IActionResult> OnGetXlsxAsync() => SheetXlsx.File(
        texts["list.title"], new CaseSheet(texts, Texts).Of(await SendAsync(new ExportComplaints(Filter)), Today));
}
