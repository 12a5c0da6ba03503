using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>The cases of a fiscal year, month by month, to look at, to print and to save.</summary>
public sealed class MonthlyModel(IMediator mediator, IStringLocalizer<CentrePageTexts> words, IBusinessClock clock) : IntranetPage(mediator)
{
    private const int YearsOffered = 5;

    /// <summary>The fiscal year, Buddhist era.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public MonthlyCounts Counts { get; private set; } = null!;

    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public FiscalYear Shown => FiscalYear.Asked(Year) ?? FiscalYear.Of(clock.Today);

    public IEnumerable<FiscalYear> Years => Enumerable.Range(0, YearsOffered).Select(back => new FiscalYear(FiscalYear.Of(clock.Today).Number - back));

    public async Task OnGetAsync()
    {
        Counts = await SendAsync(new ReadMonthly(Shown));
        Tables = new FigureTables(Counts, words, Texts).All();
    }

    public async Task<IActionResult> OnGetXlsxAsync()
    {
        var tables = new FigureTables(await SendAsync(new ReadMonthly(Shown)), words, Texts);
        return SheetXlsx.File($"{words["monthly.title"]} {Shown.Number}", tables.Sheets(clock.Today));
    }
}
