using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The register's filters, as they stand in its address.</summary>
public abstract class RegisterFilterPage(IMediator mediator, IBusinessClock clock) : IntranetPage(mediator)
{
    private const int YearsOffered = 5;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseShow? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseNature? Nature { get; set; }

    [BindProperty(SupportsGet = true)]
    public IntakeChannel? Channel { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? District { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Officer { get; set; }

    /// <summary>The fiscal year, Buddhist era.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public FiscalYear ThisYear => FiscalYear.Of(Today);

    /// <summary>The year that is shown; null for all: what is sought, and what is still to be done, is of any year unless one is asked for.</summary>
    public FiscalYear? Shown => FiscalYear.Asked(Year) ?? (IsOfAnyYear ? null : ThisYear);

    public IEnumerable<FiscalYear> Years => Enumerable.Range(0, YearsOffered).Select(back => new FiscalYear(ThisYear.Number - back));

    public bool IsOfAnyYear => Show is not null || !string.IsNullOrWhiteSpace(Search);

    /// <summary>Whether any of the filters is set that are folded away.</summary>
    public bool IsNarrowed => Channel is not null || Category is not null || District is not null || Officer is not null || Show is not null;

    public bool IsFiltered => IsNarrowed || Nature is not null || Status is not null || Year is not null || !string.IsNullOrWhiteSpace(Search);

    protected DateOnly Today => clock.Today;

    protected CaseFilter Filter => new(Search, Shown)
    {
        Show = Show, Nature = Nature, Channel = Channel, CategoryId = Category, DistrictId = District, Status = Status, OfficerId = Officer,
    };

    /// <summary>The register with the same filters.</summary>
    public string LinkTo(CaseNature? nature, ComplaintCursor? after = null, string? handler = null) => QueryHelpers.AddQueryString(
        "/complaints",
        new Dictionary<string, string?>
        {
            ["handler"] = handler,
            ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["show"] = Show?.ToString(),
            ["nature"] = nature?.ToString(),
            ["channel"] = Channel?.ToString(),
            ["category"] = Text(Category),
            ["district"] = Text(District),
            ["status"] = Status?.ToString(),
            ["officer"] = Text(Officer),
            ["year"] = Text(Year),
            ["at"] = Text(after?.At.UtcTicks),
            ["after"] = Text(after?.Id),
        });

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
