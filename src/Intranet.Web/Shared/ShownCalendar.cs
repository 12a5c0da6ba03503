using Intranet.Domain.Calendar;

namespace Intranet.Web.Shared;

/// <summary>
/// The working calendar by which deadlines are put into words, on every page. It may be a minute old; what sets a deadline
/// reads the calendar itself.
/// </summary>
public sealed class ShownCalendar(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan s_goodFor = TimeSpan.FromMinutes(1);

    private Shown? _shown;

    public async Task<WorkingCalendar> ReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_shown is { } shown && now < shown.Until) return shown.Calendar;

        await using var scope = scopes.CreateAsyncScope();
        var calendar = await scope.ServiceProvider.GetRequiredService<WorkingCalendarReader>().ReadAsync(cancellationToken);
        _shown = new Shown(calendar, now + s_goodFor);
        return calendar;
    }

    private sealed record Shown(WorkingCalendar Calendar, DateTimeOffset Until);
}
