using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One's own meetings of a month: a calendar on a wide screen, a list by day on a phone.</summary>
public sealed class CalendarModel(IMediator mediator, IBusinessClock clock) : IntranetPage(mediator)
{
    private const string Format = "yyyy-MM";

    /// <summary>Year and month of the common era, "2026-07"; anything else is the present month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    public DateOnly First { get; private set; }

    public DateOnly Today => clock.Today;

    public CalendarView Calendar { get; private set; } = null!;

    /// <summary>The days of the month in weeks from Monday; null outside the month.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var before = ((int)First.DayOfWeek + 6) % 7;
            var days = Enumerable.Repeat<DateOnly?>(null, before).Concat(Days.Select(d => (DateOnly?)d));
            return days.Chunk(7).Select(week => (DateOnly?[])[.. week, .. Enumerable.Repeat<DateOnly?>(null, 7 - week.Length)]);
        }
    }

    /// <summary>The days on which there is something to say.</summary>
    public IEnumerable<DateOnly> DaysToTell => Days.Where(d => d == Today || Calendar.Holidays.ContainsKey(d) || On(d).Any());

    private IEnumerable<DateOnly> Days => Enumerable.Range(0, DateTime.DaysInMonth(First.Year, First.Month)).Select(n => First.AddDays(n));

    public async Task OnGetAsync()
    {
        First = DateOnly.TryParseExact(Month, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is > 1900 and < 3000
            ? first
            : new DateOnly(Today.Year, Today.Month, 1);
        Calendar = await SendAsync(new ReadCalendar(First));
    }

    public IEnumerable<CalendarMeeting> On(DateOnly day) => Calendar.Meetings.Where(m => m.Day == day);

    public string LinkTo(int months) => $"/meetings/calendar?month={First.AddMonths(months).ToString(Format, CultureInfo.InvariantCulture)}";
}
