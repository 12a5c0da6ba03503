using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The register: the newest first, by fiscal year, by nature, or by what is sought.</summary>
public sealed class IndexModel(IMediator mediator, IBusinessClock clock) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseNature? Nature { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseStatus? Status { get; set; }

    /// <summary>Only those that the reader sees through.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    /// <summary>The fiscal year, Buddhist era.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public ComplaintList List { get; private set; } = null!;

    public FiscalYear Shown => FiscalYear.Asked(Year) ?? FiscalYear.Of(clock.Today);

    /// <summary>Whether a later year than the one shown has begun.</summary>
    public bool IsPast => Shown.End < clock.Today;

    public bool MayRegister => Actor.May(ComplaintsPermissions.Register);

    public bool IsFiltered => Nature is not null || Status is not null || Mine || !string.IsNullOrWhiteSpace(Search);

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after)
    {
        var cursor = at is > 0 && at <= DateTime.MaxValue.Ticks && after is { } id ? new ComplaintCursor(new DateTimeOffset(at.Value, TimeSpan.Zero), id) : null;
        List = await SendAsync(new ListComplaints(Search, Nature, Shown, cursor) { Status = Status, IsMine = Mine });
    }

    public string LinkTo(CaseNature? nature, int? year = null, ComplaintCursor? after = null) => QueryHelpers.AddQueryString(
        "/complaints",
        new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["nature"] = nature?.ToString(),
            ["status"] = Status?.ToString(),
            ["mine"] = Mine ? "true" : null,
            ["year"] = (year ?? Year)?.ToString(CultureInfo.InvariantCulture),
            ["at"] = after?.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            ["after"] = after?.Id.ToString(CultureInfo.InvariantCulture),
        });
}
