using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The register of who was sent to which meeting.</summary>
public sealed class DelegationsModel(IMediator mediator, IBusinessClock clock) : IntranetPage(mediator)
{
    private const int YearsBack = 4;

    [BindProperty(SupportsGet = true)]
    public long? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public DelegationStatus? Status { get; set; }

    public RegisterView Register { get; private set; } = null!;

    public bool IsFiltered => Agency is not null || !string.IsNullOrWhiteSpace(Person) || !string.IsNullOrEmpty(Year) || Status is not null;

    public IEnumerable<SelectListItem> Agencies =>
        Register.Agencies.Select(a => new SelectListItem(Texts.Name(a.Name), a.Id.ToString(CultureInfo.InvariantCulture), a.Id == Agency));

    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<DelegationStatus>()
        .Where(s => s != DelegationStatus.Proposed).Select(s => new SelectListItem(Texts.Name(s), s.ToString(), s == Status));

    /// <summary>The fiscal years and then the calendar years, the latest first.</summary>
    public IEnumerable<SelectListItem> Years
    {
        get
        {
            var (fiscal, calendar) = (FiscalYear.Of(clock.Today).Number, CalendarYear.Of(clock.Today).Number);
            var back = Enumerable.Range(0, YearsBack + 1).ToList();
            return
            [
                .. back.Select(n => Choice('f', fiscal - n, new FiscalYear(fiscal - n).Label(Texts.Culture))),
                .. back.Select(n => Choice('c', calendar - n, new CalendarYear(calendar - n).Label(Texts.Culture))),
            ];
        }
    }

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after)
    {
        var cursor = at is { } ticks && after is { } id && ticks > 0 && ticks <= DateTime.MaxValue.Ticks
            ? new RegisterCursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
        Register = await SendAsync(new ListDelegations(new RegisterFilter(Agency, Person, Year, Status), cursor));
    }

    public string LinkToNext(RegisterCursor next) => QueryHelpers.AddQueryString("/meetings/delegations", new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["agency"] = Agency?.ToString(CultureInfo.InvariantCulture),
        ["person"] = Person,
        ["year"] = Year,
        ["status"] = Status?.ToString(),
        ["at"] = next.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ["after"] = next.Id.ToString(CultureInfo.InvariantCulture),
    });

    private SelectListItem Choice(char kind, int number, string label)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
        return new SelectListItem(label, value, value == Year);
    }
}
